package org.blinaplan.ui.settings;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.blinaplan.application.Problem;
import org.blinaplan.ui.common.ProblemText;

/**
 * What is wrong in the fields.
 *
 * @param problems a sentence for each field that is wrong
 * @param checkProblems the same for the checks of the monitoring plan, by row from 0
 * @param others sentences about what the screen does not show
 */
record SettingsState(
        Map<SettingsField, String> problems, Map<Integer, Map<CheckField, String>> checkProblems, List<String> others) {
    private static final Pattern ROW = Pattern.compile("monitoring\\[([0-9]+)]\\.?(.*)");

    /** Sorts what was not understood and what the reader found to their fields; what was not understood comes first. */
    static SettingsState of(Map<String, String> misread, List<Problem> found) {
        Map<String, String> sentences = new LinkedHashMap<>(misread);
        for (Problem problem : found) {
            String path = ProblemText.path(problem);
            if (misread.keySet().stream().noneMatch(path::startsWith)) {
                sentences.merge(path, ProblemText.of(problem), (one, two) -> one + " " + two);
            }
        }
        Map<SettingsField, String> problems = new EnumMap<>(SettingsField.class);
        Map<Integer, Map<CheckField, String>> checks = new HashMap<>();
        List<String> others = new java.util.ArrayList<>();
        sentences.forEach((path, sentence) -> {
            Matcher row = ROW.matcher(path);
            if (row.matches()) {
                checks.computeIfAbsent(Integer.valueOf(row.group(1)), i -> new EnumMap<>(CheckField.class))
                        .merge(CheckField.of(row.group(2)), sentence, (one, two) -> one + " " + two);
            } else {
                SettingsField.of(path)
                        .ifPresentOrElse(
                                field -> problems.merge(field, sentence, (one, two) -> one + " " + two),
                                () -> others.add(path + ": " + sentence));
            }
        });
        return new SettingsState(problems, checks, others);
    }

    /** How many fields are wrong. */
    int count() {
        int rows = checkProblems.values().stream().mapToInt(Map::size).sum();
        return problems.size() + rows + others.size();
    }

    /** How many fields of this section are wrong. */
    int count(Section section) {
        int fields = (int) problems.keySet().stream()
                .filter(field -> field.section() == section)
                .count();
        return section == Section.MONITORING
                ? checkProblems.values().stream().mapToInt(Map::size).sum()
                : fields;
    }
}
