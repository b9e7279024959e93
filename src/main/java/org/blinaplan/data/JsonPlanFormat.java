package org.blinaplan.data;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.blinaplan.application.Plan;
import org.blinaplan.application.PlanFormat;
import org.blinaplan.application.Sha256;
import org.blinaplan.domain.bag.StartDay;

/** Plans as JSON. */
public final class JsonPlanFormat implements PlanFormat {
    private static final int CODE_LENGTH = 8;

    @Override
    public String file(Plan plan) {
        return JsonPrinter.file(PlanJson.write(plan));
    }

    @Override
    public String line(Plan plan) {
        return JsonPrinter.line(PlanJson.write(plan));
    }

    @Override
    public String starts(int cycle, List<StartDay> starts) {
        return JsonPrinter.file(StartsJson.write(cycle, starts));
    }

    @Override
    public String checkCode(Plan plan) {
        return hash(plan).substring(0, CODE_LENGTH);
    }

    @Override
    public String hash(Plan plan) {
        return Sha256.of(line(plan).getBytes(StandardCharsets.UTF_8));
    }
}
