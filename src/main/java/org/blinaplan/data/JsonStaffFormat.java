package org.blinaplan.data;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.blinaplan.application.store.Person;
import org.blinaplan.application.store.Role;
import org.blinaplan.application.store.StaffFormat;
import org.jspecify.annotations.Nullable;

/** Who works here, as {@code blinaplan/person/1}. */
public final class JsonStaffFormat implements StaffFormat {
    private static final String SCHEMA = "blinaplan/person/1";

    @Override
    public String write(Person person) {
        return JsonPrinter.line(new ObjectWriter()
                .text("schema", SCHEMA)
                .text("name", person.name())
                .text("role", person.role().name().toLowerCase(Locale.ROOT))
                .yesOrNo("locked", person.locked())
                .done());
    }

    @Override
    public Person read(String json) {
        Problems problems = new Problems();
        JsonValue tree = JsonTree.parse(json.getBytes(StandardCharsets.UTF_8), problems);
        Person person =
                tree == null ? null : Field.object(JsonStaffFormat::person).read(tree, "$", problems);
        if (person == null) {
            throw new IllegalArgumentException("the record of a person cannot be read: " + problems.all());
        }
        return person;
    }

    private static @Nullable Person person(ObjectReader in) {
        in.required("schema", Field.exactly(SCHEMA));
        String name = in.required("name", Field.text());
        Role role = in.required("role", Field.oneOf(Words.of(Role.values(), Words::hyphenated)));
        Boolean locked = in.required("locked", Field.yesOrNo());
        return name == null || role == null || locked == null ? null : new Person(name, role, locked);
    }
}
