package org.blinaplan.domain.bag;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.time.zone.ZoneOffsetTransition;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.blinaplan.domain.course.DoseStep;
import org.blinaplan.domain.monograph.BagType;
import org.blinaplan.domain.monograph.VolumeRow;
import org.blinaplan.domain.site.BagPolicy;
import org.blinaplan.domain.site.Objective;
import org.blinaplan.domain.site.Pin;

/**
 * The contract's sentences about bags, sessions and visits read a second time, hour by hour and without any of the
 * program's searches, for the tests that compare with them.
 */
final class ContractReading {
    private final BagRequest request;
    private final List<LocalDate> sessionDays = new ArrayList<>();
    private final List<ZonedDateTime> madeAt = new ArrayList<>();

    ContractReading(BagRequest request) {
        this.request = request;
        LocalDate first = request.cycle().infusion().start().toLocalDate().minusDays(40);
        LocalDate last = request.cycle().infusion().end().toLocalDate();
        for (LocalDate date = first; !date.isAfter(last); date = date.plusDays(1)) {
            if (request.policy().preparation().days().contains(date.getDayOfWeek())) {
                sessionDays.add(date);
                madeAt.add(opening(date));
            }
        }
    }

    private ZonedDateTime opening(LocalDate date) {
        var local = date.atTime(request.policy().preparation().from());
        var zone = request.cycle().infusion().start().getZone();
        ZoneOffsetTransition change = zone.getRules().getTransition(local);
        return change != null && change.isGap() ? change.getInstant().atZone(zone) : ZonedDateTime.of(local, zone);
    }

    int hours() {
        return request.cycle().hours();
    }

    DoseStep step(int hour) {
        return request.cycle().steps().stream()
                .filter(step -> step.fromHour() <= hour && hour < step.toHour())
                .findFirst()
                .orElseThrow();
    }

    /** The row by which this bag would be made, if it may be hung at this hour at all, sessions aside. */
    Optional<VolumeRow> row(int hour, int bagHours) {
        BagPolicy policy = request.policy();
        ZonedDateTime at = request.cycle().atHour(hour);
        boolean admitted = request.cycle().admissions().stream()
                .map(admission -> admission.stay())
                .filter(Objects::nonNull)
                .anyMatch(stay -> !at.isBefore(stay.time().start())
                        && at.isBefore(stay.time().end()));
        BagType type = request.monograph().bagType(bagHours).orElseThrow();
        boolean light = type.lowestWeight() != null
                && request.weight().compareTo(type.lowestWeight().value()) < 0;
        boolean lives = type.refrigerated() != null
                && type.roomTemperature() != null
                && type.roomTemperature().value().toHours() >= bagHours;
        return (admitted ? policy.admittedHours() : policy.allowedHours()).contains(bagHours) && !light && lives
                ? request.monograph().volume(bagHours, step(hour).dose().volumeKey())
                : Optional.empty();
    }

    /** Places of the sessions in which a bag may be made that is hung at this hour. */
    List<Integer> sessions(int hour, int bagHours) {
        ZonedDateTime hung = request.cycle().atHour(hour);
        Duration cold = Objects.requireNonNull(
                        request.monograph().bagType(bagHours).orElseThrow().refrigerated())
                .value();
        List<Integer> serving = new ArrayList<>();
        for (int i = 0; i < madeAt.size(); i++) {
            Duration waits = Duration.between(madeAt.get(i), hung);
            boolean early = sessionDays.get(i).isBefore(hung.toLocalDate())
                    || (sessionDays.get(i).equals(hung.toLocalDate()) && waits.compareTo(Duration.ofHours(2)) >= 0);
            boolean fresh = waits.compareTo(cold) <= 0
                    && (request.sterility() == null || waits.compareTo(request.sterility()) <= 0);
            if (early && fresh) {
                serving.add(i);
            }
        }
        return serving;
    }

    /** When the bags of a session count as made. */
    ZonedDateTime madeAt(int session) {
        return madeAt.get(session);
    }

    /** Whether this bag may be hung at this hour. */
    boolean mayHang(int hour, int bagHours) {
        return row(hour, bagHours).isPresent() && !sessions(hour, bagHours).isEmpty();
    }

    /** The hour by which a bag hung at this hour must be down, whatever bag: its step's end, or the next pin. */
    int mustEnd(int from) {
        return pins().stream()
                .map(Pin::atHour)
                .filter(at -> at > from)
                .reduce(step(from).toHour(), Math::min);
    }

    /** Whether a bag that may be hung may also run that long, seen from the pins: it is the pinned one, or none is. */
    boolean keepsPins(int from, int to, int bagHours) {
        return pins().stream()
                .noneMatch(pin -> from < pin.endHour()
                        && pin.atHour() < to
                        && (pin.atHour() != from || pin.endHour() != to || pin.bagHours() != bagHours));
    }

    /** 0: no visit, 1: a visit in hours, 2: a visit out of hours. */
    int visit(int hour) {
        ZonedDateTime at = request.cycle().atHour(hour);
        boolean inside = request.cycle().admissions().stream()
                .map(admission -> admission.stay())
                .filter(Objects::nonNull)
                .anyMatch(stay -> !at.isBefore(stay.time().start())
                        && !at.isAfter(stay.time().end()));
        if (inside) {
            return 0;
        }
        BagPolicy policy = request.policy();
        boolean open = policy.visits().days().contains(at.getDayOfWeek())
                && !policy.closedDates().contains(at.toLocalDate())
                && !at.toLocalTime().isBefore(policy.visits().from())
                && at.toLocalTime().isBefore(policy.visits().to());
        return open ? 1 : 2;
    }

    /** Vials for one bag alone. */
    int vials(int hour, int bagHours) {
        BigDecimal drug = row(hour, bagHours).orElseThrow().drug().millilitres();
        BigDecimal vial = request.monograph().usableVialVolume().value().millilitres();
        int vials = 0;
        while (vial.multiply(BigDecimal.valueOf(vials)).compareTo(drug) < 0) {
            vials++;
        }
        return vials;
    }

    /** Drug volume in hundredths of a millilitre. */
    int drug(int hour, int bagHours) {
        return row(hour, bagHours)
                .orElseThrow()
                .drug()
                .millilitres()
                .movePointRight(2)
                .intValueExact();
    }

    /** Usable volume of a vial in hundredths of a millilitre. */
    int vial() {
        return request.monograph()
                .usableVialVolume()
                .value()
                .millilitres()
                .movePointRight(2)
                .intValueExact();
    }

    /** Dose in ten-thousandths of a microgram a day, of which 24 h discard as many. */
    long dose(int hour) {
        return step(hour).dose().rate().microgramsPerDay().movePointRight(4).longValueExact();
    }

    /** Counts in the order of the objectives. */
    List<Long> inOrder(long out, long vials, long visits, long discarded) {
        List<Long> list = new ArrayList<>();
        for (Objective objective : request.policy().objective()) {
            list.add(
                    switch (objective) {
                        case VISITS_OUT_OF_HOURS -> out;
                        case VIALS -> vials;
                        case VISITS -> visits;
                        case DISCARDED_MICROGRAMS -> discarded;
                    });
        }
        return list;
    }

    /** The program's counts in the order of the objectives, discard in the unit of {@link #dose} times hours. */
    List<Long> inOrder(BagCounts counts) {
        return inOrder(
                counts.visitsOutOfHours(),
                counts.vials().vials(),
                counts.visits(),
                counts.discarded().microgramHoursPerDay().movePointRight(4).longValueExact());
    }

    /** Every bag duration that the policy names. */
    List<Integer> wished() {
        List<Integer> all = new ArrayList<>(request.policy().allowedHours());
        request.policy().admittedHours().stream().filter(h -> !all.contains(h)).forEach(all::add);
        return all;
    }

    /** Pins of this cycle. */
    List<Pin> pins() {
        return request.policy().pins().stream()
                .filter(pin -> pin.cycle() == request.cycle().number())
                .distinct()
                .toList();
    }

    /** Lists of numbers compared number by number; a list that goes on is larger. */
    static int compare(List<? extends Number> a, List<? extends Number> b) {
        for (int i = 0; i < Math.min(a.size(), b.size()); i++) {
            int order = Long.compare(a.get(i).longValue(), b.get(i).longValue());
            if (order != 0) {
                return order;
            }
        }
        return Integer.compare(a.size(), b.size());
    }
}
