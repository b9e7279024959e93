package org.blinaplan.ui.log;

import java.time.ZonedDateTime;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.blinaplan.application.Plan;
import org.blinaplan.domain.monitoring.CheckStatus;
import org.blinaplan.domain.monitoring.Checkpoint;
import org.blinaplan.domain.monitoring.FollowedCheck;
import org.blinaplan.domain.monitoring.FollowedMonitoring;
import org.blinaplan.ui.common.Dates;
import org.blinaplan.ui.common.Texts;

/** The checks that may have been done: overdue ones first, then those due now, then those to come. */
final class CheckChoices {
    private final ZonedDateTime now;
    private final Texts texts;
    private final Map<String, String> names = new LinkedHashMap<>();

    private CheckChoices(ZonedDateTime now, Texts texts) {
        this.now = now;
        this.texts = texts;
    }

    /** Each check once, with how it stands. */
    static Map<String, String> of(Plan plan, ZonedDateTime now, Texts texts) {
        CheckChoices choices = new CheckChoices(now, texts);
        FollowedMonitoring checks = plan.checks();
        if (checks == null) {
            plan.monitoring().cycles().stream()
                    .flatMap(cycle -> cycle.checkpoints().stream())
                    .sorted(Comparator.comparing(Checkpoint::at))
                    .forEach(check -> choices.names.putIfAbsent(check.what(), check.what()));
        } else {
            choices.add(checks.all());
        }
        return choices.names;
    }

    /** What can no longer be made good stands behind everything else. */
    private void add(List<FollowedCheck> checks) {
        add(checks, check -> check.status() == CheckStatus.OVERDUE && !check.isMissed(now));
        add(checks, check -> check.status() == CheckStatus.DUE);
        add(checks, check -> check.status() == CheckStatus.PLANNED);
        add(checks, check -> true);
    }

    private void add(List<FollowedCheck> checks, Predicate<FollowedCheck> which) {
        Stream<FollowedCheck> found = checks.stream()
                .filter(which)
                .sorted(Comparator.comparing(check -> check.check().latest()));
        found.forEach(check -> names.putIfAbsent(check.check().what(), name(check)));
    }

    private String name(FollowedCheck check) {
        String what = check.check().what();
        return switch (check.status()) {
            case OVERDUE ->
                check.isMissed(now)
                        ? what
                        : texts.of("log.check.OVERDUE", what, time(check.check().latest()));
            case DUE -> texts.of("log.check.DUE", what, time(check.check().latest()));
            case PLANNED, DONE -> what;
        };
    }

    private String time(ZonedDateTime at) {
        return at.toLocalDate().equals(now.toLocalDate()) ? Dates.time(at.toLocalTime()) : Dates.shortMoment(at);
    }
}
