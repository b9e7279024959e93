package org.blinaplan.data;

import java.util.Locale;
import org.blinaplan.application.store.Person;
import org.blinaplan.application.store.RecordFormat;
import org.blinaplan.application.store.Role;
import org.jspecify.annotations.Nullable;

/** Who works here, as {@code blinaplan/person/1}. */
public final class JsonStaffFormat implements RecordFormat<Person> {
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
        return RecordReader.read(json, "the record of a person", JsonStaffFormat::person);
    }

    private static @Nullable Person person(ObjectReader in) {
        in.required("schema", Field.exactly(SCHEMA));
        String name = in.required("name", Field.text());
        Role role = in.required("role", Field.oneOf(Words.of(Role.values(), Words::hyphenated)));
        Boolean locked = in.required("locked", Field.yesOrNo());
        return name == null || role == null || locked == null ? null : new Person(name, role, locked);
    }
}
