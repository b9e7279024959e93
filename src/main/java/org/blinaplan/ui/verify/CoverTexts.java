package org.blinaplan.ui.verify;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntFunction;
import org.blinaplan.application.Plan;
import org.blinaplan.application.course.Verification;
import org.blinaplan.domain.bag.Bag;
import org.blinaplan.domain.bag.KeptBags;
import org.blinaplan.domain.bag.PlannedCycle;
import org.blinaplan.domain.course.DoseStep;
import org.blinaplan.domain.rule.Finding;
import org.blinaplan.domain.rule.Severity;
import org.blinaplan.ui.common.Texts;

/** Says what a signature covers. */
final class CoverTexts {
    private static final int CODE_LENGTH = 8;

    private final Texts texts;

    CoverTexts(Texts texts) {
        this.texts = texts;
    }

    /** Of this plan of a version, before anything happened. */
    CoverText of(int version, Plan plan, List<Finding> toAccept, String checkCode) {
        return new CoverText(
                texts.of("verify.cover.order.text", version, inFours(checkCode)),
                plan.monograph().id(),
                plan.monograph().adopted(),
                bags(plan),
                toAccept,
                plan.findings().stream()
                        .filter(finding -> finding.severity() == Severity.STOP)
                        .toList(),
                plan.cycles().size() > 1);
    }

    /** Of what was signed. */
    SignedText of(int version, Verification.Signature signature, Plan plan) {
        return new SignedText(
                texts.of(
                        "verify.cover.order.text",
                        version,
                        inFours(signature.plan().substring(0, CODE_LENGTH))),
                texts.of(
                        plan.monograph().adopted() ? "verify.cover.adopted" : "verify.cover.notAdopted",
                        plan.monograph().id()),
                lines(
                        signature.bags().stream().map(KeptBags::cycle).toList(),
                        i -> kept(signature.bags().get(i))),
                signature.accepted());
    }

    private String kept(KeptBags cycle) {
        return list(cycle.bags().stream()
                .map(bag -> hours(bag.hours(), bag.bagHours()))
                .toList());
    }

    private String list(List<String> hours) {
        boolean alike = hours.size() > 1 && hours.stream().distinct().count() == 1;
        return alike
                ? texts.of("verify.bags.run", hours.size(), hours.get(0))
                : texts.of("verify.bags.list", String.join(" ", hours));
    }

    private static String hours(int hours, int bagHours) {
        return hours == bagHours ? "" + hours : hours + "/" + bagHours;
    }

    /** As it stands on paper: {@code "7c41 09eb"}. */
    static String inFours(String code) {
        return code.replaceAll("(.{4})(?=.)", "$1 ");
    }

    private List<String> bags(Plan plan) {
        return lines(
                plan.cycles().stream().map(planned -> planned.cycle().number()).toList(),
                i -> bags(plan.cycles().get(i)));
    }

    /** A line for each cycle; cycles in a row with the same bags stand in one. */
    private List<String> lines(List<Integer> cycles, IntFunction<String> bags) {
        if (cycles.size() == 1) {
            return List.of(bags.apply(0));
        }
        List<String> lines = new ArrayList<>();
        int from = 0;
        for (int i = 1; i <= cycles.size(); i++) {
            String same = bags.apply(from);
            if (i == cycles.size() || !bags.apply(i).equals(same)) {
                int first = cycles.get(from);
                int last = cycles.get(i - 1);
                lines.add(
                        first == last
                                ? texts.of("verify.bags.cycle", first, same)
                                : texts.of("verify.bags.cycles", first, last, same));
                from = i;
            }
        }
        return lines;
    }

    /** {@code "48 48 48 24 h, then 3 x 168 h"}: dose step by dose step. */
    private String bags(PlannedCycle planned) {
        if (planned.sequence().obstacle() != null) {
            return planned.sequence().obstacle();
        }
        return planned.cycle().steps().stream()
                .map(step -> step(step, planned.sequence().bags()))
                .reduce((before, then) -> texts.of("verify.bags.then", before, then))
                .orElse("");
    }

    private String step(DoseStep step, List<Bag> all) {
        return list(all.stream()
                .filter(bag -> step.fromHour() <= bag.atHour() && bag.atHour() < step.toHour())
                .map(bag -> hours(bag.hours(), bag.bagHours()))
                .toList());
    }
}
