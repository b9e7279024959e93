package org.blinaplan.ui.settings;

import java.time.Duration;
import java.time.LocalTime;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.blinaplan.application.Draft;
import org.blinaplan.ui.common.Dates;
import org.blinaplan.ui.common.DurationEntry;
import org.blinaplan.ui.common.Entry;
import org.blinaplan.ui.common.TimeEntry;
import org.blinaplan.ui.common.Units;

/**
 * From the fields to the site policy file: what is understood is written as the file wants it, what is not goes into it
 * as it was typed, so that nothing is lost.
 */
final class SiteDrafter {
    private static final Pattern NUMBER = Pattern.compile("[0-9]+(?:\\.[0-9]+)?");
    private static final String NO_NUMBER = "Type a number such as 10 or 2.5, with a point and no unit.";

    private final SiteForm form;
    private final Map<String, String> draft = new LinkedHashMap<>();
    private final Map<String, String> misread = new LinkedHashMap<>();

    private SiteDrafter(SiteForm form) {
        this.form = form;
    }

    /**
     * The draft, with what is not clear even before it is read as a site policy.
     *
     * @param draft for the reader and for the file
     * @param misread a sentence for each path whose text is not understood
     */
    record Drafted(Draft draft, Map<String, String> misread) {}

    static Drafted draft(SiteForm form) {
        return new SiteDrafter(form).draft();
    }

    private Drafted draft() {
        draft.putAll(form.others());
        for (SettingsField field : SettingsField.values()) {
            put(field, stripped(field.kind() == SettingsField.Kind.PRINTED, form.text(field)));
        }
        List<Map<CheckField, String>> checks = form.checks();
        if (checks != null) {
            if (checks.isEmpty()) {
                draft.put(SiteForm.MONITORING, SiteForm.NO_ITEM);
            }
            for (int i = 0; i < checks.size(); i++) {
                put(SiteForm.MONITORING + "[" + i + "]", checks.get(i));
            }
        }
        return new Drafted(new Draft(draft), Map.copyOf(misread));
    }

    /** Words stay as they are typed, unless there are none. */
    private static String stripped(boolean words, String typed) {
        return words && !typed.isBlank() ? typed : typed.strip();
    }

    private void put(SettingsField field, String typed) {
        String text = typed.isEmpty() && isPartOfSome(field) ? FieldDefaults.of(field) : typed;
        switch (field.kind()) {
            case QUANTITY -> put(field.path(), Units.with(text, field.unit()));
            case DURATION -> put(field.path(), text, DurationEntry.read(text), Duration::toString);
            case TIME -> put(field.path(), text, TimeEntry.read(text), (LocalTime time) -> Dates.time(time));
            case NUMBER -> {
                put(field.path(), text);
                if (!text.isEmpty() && !NUMBER.matcher(text).matches()) {
                    misread.put(field.path(), NO_NUMBER);
                }
            }
            default -> put(field.path(), text);
        }
    }

    /** Of weekly hours and typing limits the file has all or nothing; what is left empty is as the prompt shows it. */
    private boolean isPartOfSome(SettingsField field) {
        return FieldDefaults.together(field).stream()
                .anyMatch(other -> !form.text(other).isBlank());
    }

    private void put(String path, String text) {
        if (!text.isEmpty()) {
            draft.put(path, text);
        }
    }

    private <T> void put(String path, String text, Entry<T> entry, Function<T, String> writer) {
        if (entry instanceof Entry.Understood<T> understood) {
            put(path, writer.apply(understood.value()));
        } else if (entry instanceof Entry.NotUnderstood<T> not) {
            misread.put(path, not.sentence());
            put(path, text);
        }
    }

    /** A check without any text is kept as a row, so that it is seen to be empty. */
    private void put(String path, Map<CheckField, String> check) {
        int before = draft.size();
        for (CheckField field : CheckField.values()) {
            boolean words = field == CheckField.WHAT || field == CheckField.SETTING;
            String text = stripped(words, Objects.requireNonNullElse(check.get(field), ""));
            String own = path + "." + field.path();
            if (field.isDuration()) {
                put(own, text, DurationEntry.read(text), Duration::toString);
            } else if (field == CheckField.CYCLES) {
                putCycles(own, text);
            } else {
                put(own, text);
            }
        }
        if (draft.size() == before) {
            misread.put(path + ".what", "Type what is checked, or remove the row.");
        }
    }

    private void putCycles(String path, String text) {
        Entry<CyclesEntry.Ends> entry = CyclesEntry.read(text);
        if (entry instanceof Entry.Understood<CyclesEntry.Ends> understood) {
            put(path + ".first", understood.value().first());
            put(path + ".last", understood.value().last());
        } else if (entry instanceof Entry.NotUnderstood<CyclesEntry.Ends> not) {
            misread.put(path, not.sentence());
            put(path + ".first", text);
        }
    }
}
