package org.blinaplan.ui.verify;

import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.blinaplan.application.Plan;
import org.blinaplan.application.course.SecondEntry.Entered;
import org.blinaplan.application.course.VerifyPlan.Comparison;
import org.blinaplan.domain.order.Order;
import org.blinaplan.ui.common.Dates;
import org.blinaplan.ui.common.Texts;
import org.blinaplan.ui.verify.ComparedText.Answer;
import org.blinaplan.ui.verify.ComparedText.Choice;

/** Says both entries side by side. */
final class ComparedTexts {
    private final Comparison comparison;
    private final Texts texts;
    private final ZoneId zone;

    ComparedTexts(Comparison comparison, Texts texts) {
        this.comparison = comparison;
        this.texts = texts;
        zone = comparison.first().order().zone();
    }

    /**
     * In words.
     *
     * @param who typed the second entry
     * @param at when it was locked
     */
    ComparedText text(String who, ZonedDateTime at, String checkCode, ComparedText.Changes changes) {
        boolean differs = !comparison.differences().isEmpty();
        List<EntryRow> rows = rows();
        return new ComparedText(
                texts.of("verify.typedBy", who, Dates.moment(at)),
                Dates.town(zone),
                rows,
                differs ? new DoseTexts(comparison, rows, texts).text() : null,
                differs ? texts.of("verify.question." + question()) : "",
                differs ? answers(rows) : Map.of(),
                new CoverTexts(texts)
                        .of(comparison.version().number(), comparison.first(), comparison.toAccept(), checkCode),
                changes);
    }

    private List<EntryRow> rows() {
        List<EntryRow> rows = new ArrayList<>();
        for (Entered field : Entered.values()) {
            String first = value(field, comparison.first());
            String second = value(field, comparison.second());
            boolean same = !comparison.differences().contains(field);
            rows.add(new EntryRow(
                    field,
                    texts.of("verify.field." + field),
                    same ? List.of(new Piece(first, false)) : Piece.of(first, second),
                    same ? List.of(new Piece(second, false)) : Piece.of(second, first),
                    same,
                    note(field, same)));
        }
        return rows;
    }

    private String value(Entered field, Plan plan) {
        Order order = plan.order();
        return switch (field) {
            case WEIGHT -> order.patient().weight().toString();
            case HEIGHT -> order.patient().height().toString();
            case INDICATION -> plan.course().indication().name();
            case START -> moment(order.start().in(order.zone()));
        };
    }

    /** With its offset where the clock shows it twice. */
    private static String moment(ZonedDateTime at) {
        boolean twice =
                at.getZone().getRules().getValidOffsets(at.toLocalDateTime()).size() > 1;
        return Dates.moment(at) + (twice ? " " + at.getOffset().getId() : "");
    }

    private String note(Entered field, boolean same) {
        return switch (field) {
            case WEIGHT ->
                !same && new DoseTexts(comparison, List.of(), texts).anotherRule()
                        ? texts.of(
                                "verify.note.WEIGHT",
                                comparison.first().monograph().fixedDoseFrom().value())
                        : "";
            case START -> texts.of("verify.note.START", Dates.town(zone));
            case HEIGHT, INDICATION -> "";
        };
    }

    private String question() {
        Set<Entered> differing = comparison.differences();
        return differing.size() == 1 ? differing.iterator().next().name() : "SEVERAL";
    }

    private Map<Choice, Answer> answers(List<EntryRow> rows) {
        int version = comparison.version().number();
        List<EntryRow> differing = rows.stream().filter(row -> !row.same()).toList();
        boolean one = differing.size() == 1;
        Map<Choice, Answer> answers = new EnumMap<>(Choice.class);
        answers.put(
                Choice.FIRST,
                new Answer(
                        one ? EntryRow.text(differing.get(0).first()) : texts.of("verify.answer.FIRST"),
                        texts.of("verify.answer.FIRST.sentence", version)));
        answers.put(
                Choice.SECOND,
                new Answer(
                        one ? EntryRow.text(differing.get(0).second()) : texts.of("verify.answer.SECOND"),
                        texts.of("verify.answer.SECOND.sentence", version + 1)));
        answers.put(
                Choice.NEITHER,
                new Answer(
                        texts.of("verify.answer.NEITHER." + question()), texts.of("verify.answer.NEITHER.sentence")));
        return answers;
    }
}
