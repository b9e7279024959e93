package org.blinaplan.ui.ribbon;

import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.blinaplan.domain.monitoring.Checkpoint;

/** The items of the checks lane: by date, with daily runs drawn once; by moment; and counted by week. */
final class CheckItems {
    private static final int SHORTEST_RUN = 3;
    private static final int WEEK = 7;

    private final RibbonWords words;
    private final Cards cards;
    private final RowState state;

    CheckItems(RibbonWords words, Cards cards, RowState state) {
        this.words = words;
        this.cards = cards;
        this.state = state;
    }

    /**
     * @param checks in order of time
     * @param first date of the first column; what is due earlier stands there
     */
    RibbonRow.Checks of(List<Checkpoint> checks, LocalDate first) {
        SortedMap<LocalDate, List<Checkpoint>> dates = grouped(checks, check -> {
            LocalDate date = check.at().toLocalDate();
            return date.isBefore(first) ? first : date;
        });
        List<LaneItem> runs = new ArrayList<>();
        runs(dates).forEach(run -> add(runs, run));
        List<LaneItem> byDate = new ArrayList<>();
        dates.values().forEach(day -> add(byDate, List.of(day)));
        List<LaneItem> moments = new ArrayList<>();
        grouped(checks, check -> check.at().toInstant()).values().forEach(at -> add(moments, List.of(at)));
        return new RibbonRow.Checks(runs, byDate, moments, weeks(dates, first));
    }

    private static <K> SortedMap<K, List<Checkpoint>> grouped(List<Checkpoint> checks, Function<Checkpoint, K> key) {
        return checks.stream().collect(Collectors.groupingBy(key, TreeMap::new, Collectors.toList()));
    }

    /** Dates one after the other with the same sorts of checks are one run from three on; others stand alone. */
    private static List<List<List<Checkpoint>>> runs(SortedMap<LocalDate, List<Checkpoint>> dates) {
        List<List<List<Checkpoint>>> runs = new ArrayList<>();
        List<List<Checkpoint>> run = new ArrayList<>();
        LocalDate next = null;
        for (Map.Entry<LocalDate, List<Checkpoint>> day : dates.entrySet()) {
            boolean goesOn = day.getKey().equals(next)
                    && kinds(day.getValue()).keySet().equals(kinds(run.get(0)).keySet());
            if (!goesOn) {
                close(run, runs);
                run = new ArrayList<>();
            }
            run.add(day.getValue());
            next = day.getKey().plusDays(1);
        }
        close(run, runs);
        return runs;
    }

    private static void close(List<List<Checkpoint>> run, List<List<List<Checkpoint>>> runs) {
        if (run.size() >= SHORTEST_RUN) {
            runs.add(run);
        } else {
            run.forEach(day -> runs.add(List.of(day)));
        }
    }

    private static SortedMap<ItemKind, List<Checkpoint>> kinds(List<Checkpoint> checks) {
        return grouped(drawn(checks), check -> ItemKind.of(check.kind()));
    }

    /** What was due before a start stands on the day of the start in its list only, where other checks are drawn. */
    private static List<Checkpoint> drawn(List<Checkpoint> checks) {
        List<Checkpoint> others =
                checks.stream().filter(check -> !check.anchor().countsBack()).toList();
        return others.isEmpty() ? checks : others;
    }

    /** One item for each sort; all of them begin at the first moment of the day, or of the run. */
    private void add(List<LaneItem> items, List<List<Checkpoint>> days) {
        List<Checkpoint> all = drawn(days.stream().flatMap(Collection::stream).toList());
        boolean run = days.size() > 1;
        ZonedDateTime from = all.get(0).at();
        ZonedDateTime to = run ? all.get(all.size() - 1).at() : from;
        kinds(all)
                .forEach((kind, checks) -> items.add(LaneItem.of(
                        kind,
                        from,
                        to,
                        texts(kind, checks, run),
                        state.isPast(to),
                        cards.checks(word(kind), checks, run))));
    }

    private List<FittingText> texts(ItemKind kind, List<Checkpoint> checks, boolean run) {
        String word = word(kind);
        String text = run ? words.of("check.daily", word) : word;
        boolean rare = kind == ItemKind.BONE_MARROW || kind == ItemKind.BODY_SIZE;
        return rare && checks.size() == 1
                ? List.of(
                        new FittingText(0, lowerCase(checks.get(0).what())),
                        new FittingText(0, word),
                        new FittingText(0, words.of("check.short." + kind.name().toLowerCase(Locale.ROOT))))
                : List.of(new FittingText(0, text));
    }

    private String word(ItemKind kind) {
        return words.of("legend." + kind.name().toLowerCase(Locale.ROOT));
    }

    private static String lowerCase(String text) {
        return Character.toLowerCase(text.charAt(0)) + text.substring(1);
    }

    private List<LaneItem> weeks(SortedMap<LocalDate, List<Checkpoint>> dates, LocalDate first) {
        List<LaneItem> weeks = new ArrayList<>();
        TreeMap<Long, List<Checkpoint>> byWeek = new TreeMap<>();
        dates.forEach((date, checks) -> byWeek.computeIfAbsent(
                        (date.toEpochDay() - first.toEpochDay()) / WEEK, week -> new ArrayList<>())
                .addAll(checks));
        byWeek.forEach((week, checks) -> {
            ZonedDateTime from =
                    first.plusDays(week * WEEK).atStartOfDay(checks.get(0).at().getZone());
            weeks.add(LaneItem.of(
                    ItemKind.CHECK_COUNT,
                    from,
                    from.plusDays(WEEK),
                    List.of(new FittingText(0, count(checks)), new FittingText(0, String.valueOf(checks.size()))),
                    state.isPast(from.plusDays(WEEK)),
                    cards.checks(count(checks), checks, true)));
        });
        return weeks;
    }

    private String count(List<Checkpoint> checks) {
        return checks.size() == 1 ? words.of("check.one") : words.of("check.count", checks.size());
    }
}
