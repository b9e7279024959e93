package org.blinaplan.data;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import org.blinaplan.application.Plan;
import org.blinaplan.application.PlanFormat;
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
        try {
            byte[] digest =
                    MessageDigest.getInstance("SHA-256").digest(line(plan).getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
