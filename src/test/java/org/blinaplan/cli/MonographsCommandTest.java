package org.blinaplan.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.blinaplan.app.Composition;
import org.blinaplan.fixture.OrderFile;
import org.blinaplan.fixture.WardStore;
import org.junit.jupiter.api.Test;

/** Every value entered here is invented. */
class MonographsCommandTest {
    private static final String RATE = "bags[24 h].rate";

    private final WardStore ward = new WardStore(OrderFile.TODAY);

    private Session on(String user, String... arguments) {
        Program whole = new Composition(OrderFile.TODAY).program();
        Program asked = whole.over(ward.of(whole.courses()))
                .asking(new Passwords(
                        Map.of("BLINAPLAN_PASSWORD", "correct horse battery")::get, x -> Optional.empty()));
        List<String> all = new ArrayList<>(List.of(arguments));
        all.addAll(List.of("--store", WardStore.PLACE, "--user", user));
        return Session.with(asked, "", null, all.toArray(String[]::new));
    }

    private Session own(String user, String value) {
        return on(
                user,
                "monographs",
                "adopt",
                "us-2024-06",
                "--row",
                RATE,
                "--value",
                value,
                "--document",
                "US instructions for use",
                "--section",
                "bags",
                "--edition",
                "2026");
    }

    @Test
    void listsHowFarAStoreHasAdoptedEachMonograph() {
        Session list = on("reyes", "monographs");
        assertThat(list.status()).isZero();
        assertThat(list.outLines())
                .contains(
                        "us-2024-06, edition 2024-06: not adopted",
                        "  adoption: 0 of 207 rows agreed; not adopted",
                        "    bags[24 h].rate = 10 mL/h: open",
                        "    bags[72].filter: missing");
    }

    @Test
    void twoPeopleConfirmARow() {
        Session first = on("reyes", "monographs", "adopt", "us-2024-06", "--row", RATE, "--as-printed");
        assertThat(first.err()).isEmpty();
        assertThat(first.outLines())
                .containsExactly(
                        "Kept. bags[24 h].rate: waits for a second person.", "0 of 207 rows agreed; not adopted");
        Session second = on("okonjo", "monographs", "adopt", "us-2024-06", "--row", RATE, "--as-printed");
        assertThat(second.outLines())
                .containsExactly("Kept. bags[24 h].rate: agreed by two people.", "1 of 207 rows agreed; not adopted");
        String list = on("reyes", "monographs").out();
        assertThat(list.substring(list.indexOf("us-2024-06, edition"))).doesNotContain("bags[24 h].rate = ");
    }

    @Test
    void theSecondPersonReadsUnseen() {
        own("reyes", "9.5 mL/h");
        Session list = on("okonjo", "monographs");
        assertThat(list.outLines()).contains("    bags[24 h].rate = 10 mL/h: read by one other person, waits for you");
        assertThat(list.out()).doesNotContain("9.5 mL/h");
        assertThat(on("reyes", "monographs").outLines())
                .contains("      reyes, 2026-03-01: \"9.5 mL/h\" (US instructions for use, bags, 2026)");
        own("okonjo", "9.4 mL/h");
        assertThat(on("reyes", "monographs").outLines()).contains("    bags[24 h].rate = 10 mL/h: two people differ");
    }

    @Test
    void refusesWhatCannotStandThere() {
        Session wrong = own("reyes", "9.5 mL");
        assertThat(wrong.status()).isEqualTo(2);
        assertThat(wrong.errLines()).singleElement().asString().startsWith("$.bags[0].rate.value: ");
        Session neither = on("reyes", "monographs", "adopt", "us-2024-06", "--row", RATE);
        assertThat(neither.errLines())
                .containsExactly("write --as-printed, or --value with --document, --section and --edition");
        Session nurse = on("lowe", "monographs", "adopt", "us-2024-06", "--row", RATE, "--as-printed");
        assertThat(nurse.status()).isEqualTo(2);
        assertThat(nurse.errLines()).singleElement().asString().contains("A nurse may not adopt monographs");
        Session unknown = on("reyes", "monographs", "adopt", "us-2024-06", "--row", "bags[25 h].rate", "--as-printed");
        assertThat(unknown.errLines()).singleElement().asString().contains("has no row \"bags[25 h].rate\"");
    }
}
