package org.blinaplan.bench;

import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Random orders as the command line reads them, one JSON a line; the same seed gives the same orders. */
final class RandomOrders {
    private static final List<String> ZONES = List.of(
            "America/New_York", "Europe/Madrid", "Europe/Stockholm", "America/Los_Angeles", "Europe/London", "UTC");
    private static final List<List<String>> INDICATIONS = List.of(
            List.of("us-2024-06", "relapsed-refractory", "9"),
            List.of("us-2024-06", "mrd-positive", "4"),
            List.of("us-2024-06", "consolidation", "4"),
            List.of("eu-2024", "relapsed-refractory", "5"),
            List.of("eu-2024", "mrd-positive", "4"),
            List.of("eu-2024", "high-risk-first-relapse", "1"));

    private final Random random;

    RandomOrders(long seed) {
        random = new Random(seed);
    }

    /** So many lines of orders, each of one cycle or, where wished, of all the label allows. */
    String lines(int count, boolean oneCycle) {
        return IntStream.range(0, count).mapToObj(i -> line(i, oneCycle)).collect(Collectors.joining("\n", "", "\n"));
    }

    private String line(int number, boolean oneCycle) {
        List<String> use = INDICATIONS.get(random.nextInt(INDICATIONS.size()));
        int lastOfLabel = Integer.parseInt(use.get(2));
        int first = 1 + random.nextInt(lastOfLabel);
        boolean child = random.nextBoolean();
        String weight = child ? String.valueOf(12 + random.nextInt(33)) : String.valueOf(45 + random.nextInt(60));
        int height = child ? 85 + random.nextInt(70) : 150 + random.nextInt(45);
        return String.format(
                Locale.ROOT,
                "{\"schema\":\"blinaplan/order/1\",\"patient\":{\"id\":\"BENCH-%d\",\"birthDate\":\"%d-06-15\","
                        + "\"weight\":\"%s kg\",\"height\":\"%d cm\",\"philadelphia\":\"negative\"},\"monograph\":\"%s\","
                        + "\"indication\":\"%s\",\"cycles\":{\"first\":%d,\"last\":%d},"
                        + "\"start\":\"2026-%02d-%02dT%02d:00\",\"zone\":\"%s\"}",
                number,
                child ? 2014 + random.nextInt(9) : 1945 + random.nextInt(60),
                weight,
                height,
                use.get(0),
                use.get(1),
                first,
                oneCycle ? first : lastOfLabel,
                1 + random.nextInt(12),
                1 + random.nextInt(28),
                4 + random.nextInt(20),
                ZONES.get(random.nextInt(ZONES.size())));
    }
}
