package org.blinaplan.data;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;
import org.blinaplan.application.OrderLine;
import org.blinaplan.application.Reading;
import org.blinaplan.domain.order.CycleStart;
import org.blinaplan.domain.order.EnteredTime;
import org.blinaplan.domain.order.Order;
import org.blinaplan.domain.patient.Patient;
import org.blinaplan.domain.patient.Philadelphia;
import org.blinaplan.domain.patient.Pregnancy;
import org.blinaplan.domain.site.BagPolicy;
import org.blinaplan.domain.site.BagPolicyEntry;
import org.blinaplan.domain.site.Objective;
import org.blinaplan.domain.site.Pin;
import org.blinaplan.domain.site.SitePolicy;
import org.blinaplan.domain.site.VialSharing;
import org.blinaplan.domain.site.VisitHours;
import org.blinaplan.fixture.Monographs;
import org.blinaplan.fixture.OrderFile;
import org.blinaplan.quantity.Height;
import org.blinaplan.quantity.Weight;
import org.junit.jupiter.api.Test;

class GoodOrderTest {
    @Test
    void readsEveryField() {
        Order order = read(OrderFile.full().bytes());
        assertThat(order.patient())
                .isEqualTo(new Patient(
                        "MRN-1001",
                        "Okafor",
                        "Ada",
                        LocalDate.of(1971, 5, 14),
                        Weight.of(70),
                        LocalDate.of(2026, 2, 27),
                        Height.of(168),
                        LocalDate.of(2026, 2, 26),
                        Philadelphia.NEGATIVE,
                        false,
                        Pregnancy.NOT_APPLICABLE,
                        LocalDate.of(2025, 10, 1),
                        List.of("warfarin")));
        assertThat(order.monograph()).isEqualTo("us-2024-06");
        assertThat(order.indication()).isEqualTo("relapsed-refractory");
        assertThat(order.firstCycle()).isEqualTo(1);
        assertThat(order.lastCycle()).isEqualTo(3);
        assertThat(order.start()).isEqualTo(EnteredTime.parse("2026-03-02T10:00"));
        assertThat(order.zone()).isEqualTo(ZoneId.of("America/New_York"));
        assertThat(order.cycleStarts())
                .containsExactly(
                        new CycleStart(2, EnteredTime.parse("2026-04-20T10:00")),
                        new CycleStart(3, EnteredTime.parse("2026-06-08T10:00")));
        assertThat(order.bagPolicy())
                .isEqualTo(new BagPolicyEntry(
                        List.of(24, 48, 168),
                        List.of(24, 48),
                        new VisitHours(
                                Set.of(DayOfWeek.MONDAY, DayOfWeek.TUESDAY), LocalTime.of(8, 0), LocalTime.of(17, 0)),
                        List.of(LocalDate.of(2026, 12, 25)),
                        List.of(Objective.VIALS, Objective.VISITS),
                        VialSharing.SESSION,
                        new VisitHours(Set.of(DayOfWeek.FRIDAY), LocalTime.of(8, 30), LocalTime.of(16, 0)),
                        List.of(new Pin(1, 72, 48, 40))));
    }

    @Test
    void leavesOpenWhatIsNotThere() {
        Order order = read(OrderFile.small().bytes());
        assertThat(order.patient())
                .isEqualTo(new Patient(
                        "MRN-1",
                        null,
                        null,
                        LocalDate.of(1971, 5, 14),
                        Weight.of(70),
                        null,
                        Height.of(168),
                        null,
                        null,
                        false,
                        null,
                        null,
                        null));
        assertThat(order.cycleStarts()).isEmpty();
        assertThat(order.bagPolicy()).isEqualTo(BagPolicyEntry.EMPTY);
    }

    @Test
    void letsAPinRunItsWholeBagWhereNoHoursAreWritten() {
        Order order = read(OrderFile.full().with(", \"hours\": 40", "").bytes());
        assertThat(order.bagPolicy().pins()).containsExactly(new Pin(1, 72, 48, 48));
    }

    @Test
    void acceptsAnOffsetThatIsRightAndKeepsIt() {
        Order order = read(OrderFile.small().with("T10:00", "T10:00-05:00").bytes());
        assertThat(order.start()).hasToString("2026-03-02T10:00-05:00");
    }

    @Test
    void readsAWeightWithATrailingZeroAsTheSameWeight() {
        assertThat(read(OrderFile.small().with("70 kg", "70.0 kg").bytes()))
                .isEqualTo(read(OrderFile.small().bytes()));
    }

    @Test
    void readsBackWhatItWrites() {
        Order order = read(OrderFile.full().with("70 kg", "44.99999 kg").bytes());
        BagPolicy policy = BagPolicy.resolve(order.bagPolicy(), BagPolicyEntry.EMPTY, Monographs.us());
        byte[] written = JsonPrinter.file(OrderJson.write(order, policy)).getBytes(StandardCharsets.UTF_8);
        Order again = read(written);
        assertThat(again.patient()).isEqualTo(order.patient());
        assertThat(again.cycleStarts()).isEqualTo(order.cycleStarts());
        assertThat(BagPolicy.resolve(again.bagPolicy(), BagPolicyEntry.EMPTY, Monographs.us()))
                .isEqualTo(policy);
        assertThat(JsonPrinter.file(OrderJson.write(again, policy)).getBytes(StandardCharsets.UTF_8))
                .isEqualTo(written);
    }

    @Test
    void readsALineWithAndWithoutItsWrapper() {
        String line = OrderFile.full().line();
        Order bare = readLine(line);
        assertThat(readLine("{\"order\": " + line + "}")).isEqualTo(bare);
        assertThat(bare).isEqualTo(read(OrderFile.full().bytes()));
    }

    @Test
    void namesTheWrapperInThePathsOfOrderAndEvents() {
        String line = OrderFile.small().with("70 kg", "7O kg").line();
        Reading<OrderLine> reading = OrderFile.format()
                .readLine(
                        ("{\"order\": " + line + ", \"events\": {}}").getBytes(StandardCharsets.UTF_8),
                        SitePolicy.DEFAULT,
                        null);
        assertThat(((Reading.Refused<OrderLine>) reading).problems())
                .extracting(problem -> problem.path())
                .containsExactlyInAnyOrder("$.order.patient.weight", "$.events.schema", "$.events.events");
    }

    @Test
    void answersALineThatCannotBeUsedInTheErrorFormat() {
        Reading<OrderLine> reading =
                OrderFile.format().readLine("[]".getBytes(StandardCharsets.UTF_8), SitePolicy.DEFAULT, null);
        assertThat(OrderFile.format().errors(7, ((Reading.Refused<OrderLine>) reading).problems()))
                .isEqualTo(
                        "{\"schema\":\"blinaplan/error/1\",\"line\":7,\"errors\":[{\"path\":\"$\",\"message\":\"is a list;"
                                + " an object in curly brackets is needed\"}]}");
    }

    private static Order readLine(String line) {
        return ((Reading.Read<OrderLine>)
                        OrderFile.format().readLine(line.getBytes(StandardCharsets.UTF_8), SitePolicy.DEFAULT, null))
                .value()
                .order();
    }

    private static Order read(byte[] json) {
        Reading<Order> reading = OrderFile.format().read(json, SitePolicy.DEFAULT);
        assertThat(reading).as(reading.toString()).isInstanceOf(Reading.Read.class);
        return ((Reading.Read<Order>) reading).value();
    }
}
