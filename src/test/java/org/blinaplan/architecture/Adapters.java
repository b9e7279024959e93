package org.blinaplan.architecture;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.library.dependencies.SliceAssignment;
import com.tngtech.archunit.library.dependencies.SliceIdentifier;
import java.util.List;

/** Packages that touch the outside world, each a slice of its own. */
final class Adapters implements SliceAssignment {
    private static final List<String> ROOTS = List.of("data", "store", "export.html", "export.pdf", "cli", "ui");

    @Override
    public SliceIdentifier getIdentifierOf(JavaClass type) {
        return ROOTS.stream()
                .filter(root -> type.getPackageName().equals("org.blinaplan." + root)
                        || type.getPackageName().startsWith("org.blinaplan." + root + "."))
                .findFirst()
                .map(SliceIdentifier::of)
                .orElse(SliceIdentifier.ignore());
    }

    @Override
    public String getDescription() {
        return "adapters";
    }
}
