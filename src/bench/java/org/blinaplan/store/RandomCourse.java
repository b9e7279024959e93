package org.blinaplan.store;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import org.blinaplan.application.Plan;
import org.blinaplan.application.store.StreamId;
import org.blinaplan.domain.bag.Bag;
import org.blinaplan.domain.bag.PlannedCycle;

/** Invented courses of two cycles, one after the other; the same seed gives the same ones. */
final class RandomCourse {
    /** In each of them. */
    static final int EVENTS = 40;

    /** From the start of cycle 1 to that of cycle 2. */
    private static final int DAYS_TO_SECOND = 42;

    private static final List<String> ZONES = List.of("America/New_York", "Europe/Madrid", "Europe/Stockholm", "UTC");
    private static final List<String> FIRST = List.of("Oka", "Mar", "Lind", "Ber", "San", "Nova", "Tan", "Kol", "Ros");
    private static final List<String> SECOND = List.of("for", "tinez", "stad", "ger", "chez", "kova", "aka", "man");
    private static final List<String> GIVEN =
            List.of("Ada", "Zo\u00eb", "Grace", "Luis", "Ilse", "Jon\u00e1s", "Mei", "Omar", "Eva", "Noor");

    private final Random random;
    private final Instant now;

    RandomCourse(long seed, Instant now) {
        random = new Random(seed);
        this.now = now;
    }

    /** An order. */
    record Ordered(StreamId id, String json, String weight, String height, LocalDateTime start, ZoneId zone) {}

    /** A course and what happened to it, event by event. */
    record Told(
            StreamId id,
            String order,
            String weight,
            String height,
            String start,
            Instant ordered,
            List<String> events) {}

    /** An event and when it happened. */
    private record Timed(ZonedDateTime at, boolean needed, String fields) {}

    Ordered order(int number, boolean running) {
        boolean child = random.nextInt(3) == 0;
        ZoneId zone = ZoneId.of(ZONES.get(random.nextInt(ZONES.size())));
        int days = running ? DAYS_TO_SECOND + 2 + random.nextInt(24) : 100 + random.nextInt(2_000);
        LocalDateTime start = LocalDateTime.ofInstant(now, zone)
                .minusDays(days)
                .truncatedTo(ChronoUnit.DAYS)
                .plusHours(9 + random.nextInt(6));
        String weight = (child ? 12 + random.nextInt(30) : 45 + random.nextInt(60)) + " kg";
        String height = (child ? 90 + random.nextInt(60) : 150 + random.nextInt(45)) + " cm";
        String json = String.format(
                Locale.ROOT,
                "{\"schema\":\"blinaplan/order/1\",\"patient\":{\"id\":\"MRN-%06d\",\"familyName\":\"%s\",\"givenName\":\"%s\","
                        + "\"birthDate\":\"%d-06-15\",\"weight\":\"%s\",\"height\":\"%s\",\"philadelphia\":\"negative\"},"
                        + "\"monograph\":\"%s\",\"indication\":\"relapsed-refractory\",\"cycles\":{\"first\":1,\"last\":2},"
                        + "\"start\":\"%s\",\"zone\":\"%s\"}",
                100_000 + number * 7,
                one(FIRST) + one(SECOND) + (random.nextInt(5) == 0 ? "-" + one(FIRST) + one(SECOND) : ""),
                one(GIVEN),
                start.getYear() - (child ? 3 + random.nextInt(9) : 20 + random.nextInt(60)),
                weight,
                height,
                random.nextBoolean() ? "us-2024-06" : "eu-2024",
                start,
                zone);
        return new Ordered(ManyCourses.id(number), json, weight, height, start, zone);
    }

    private String one(List<String> of) {
        return of.get(random.nextInt(of.size()));
    }

    Told tell(Ordered order, Plan plan, boolean running) {
        List<Timed> all = new ArrayList<>();
        for (PlannedCycle cycle : plan.cycles()) {
            tell(cycle, all);
        }
        ZonedDateTime until = now.atZone(order.zone());
        all.removeIf(event -> running && event.at().isAfter(until));
        all.sort(Comparator.comparing(event -> event.at().toInstant()));
        while (all.size() > EVENTS) {
            int one = random.nextInt(all.size());
            if (!all.get(one).needed()) {
                all.remove(one);
            }
        }
        if (all.size() < EVENTS) {
            throw new IllegalStateException(order.id() + " has " + all.size() + " events");
        }
        List<String> events = all.stream()
                .map(event -> "{" + event.fields() + ",\"at\":\"" + event.at().toOffsetDateTime() + "\"}")
                .toList();
        return new Told(
                order.id(),
                order.json(),
                order.weight(),
                order.height(),
                order.start().toString(),
                order.start().atZone(order.zone()).toInstant().minus(Duration.ofDays(1)),
                events);
    }

    /** Its bags made the day before and hung as planned, a task each half day, blood counts, the start and the end. */
    private void tell(PlannedCycle planned, List<Timed> all) {
        ZonedDateTime start = planned.cycle().infusion().start();
        ZonedDateTime end = planned.cycle().infusion().end();
        all.add(new Timed(start, true, "\"type\":\"infusion-started\""));
        all.add(new Timed(end, true, "\"type\":\"infusion-ended\""));
        if (random.nextInt(4) == 0) {
            String dose = planned.cycle().steps().get(0).dose().rate().toString();
            all.add(new Timed(
                    start.plusHours(50), true, "\"type\":\"infusion-interrupted\",\"because\":\"line-or-pump\""));
            all.add(new Timed(start.plusHours(52), true, "\"type\":\"infusion-restarted\",\"dose\":\"" + dose + "\""));
        }
        for (Bag bag : planned.sequence().bags()) {
            String hours = ",\"bagHours\":" + bag.type().hours();
            if (bag.number() > 1) {
                all.add(new Timed(bag.time().start(), false, "\"type\":\"bag-hung\"" + hours));
                all.add(new Timed(bag.time().start().minusHours(20), false, "\"type\":\"bag-made\"" + hours));
            }
        }
        for (int hour = 6; hour < planned.cycle().hours() && hour < 600; hour += 12) {
            String task = hour % 24 == 6
                    ? "\"type\":\"task-done\",\"task\":\"writing test\""
                    : "\"type\":\"measurement\",\"what\":\"CRP\",\"value\":\"" + (1 + random.nextInt(90)) + " mg/L\"";
            all.add(new Timed(start.plusHours(hour), false, task));
        }
    }
}
