package org.blinaplan.data;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import org.blinaplan.application.Problem;
import org.blinaplan.application.Reading;
import org.blinaplan.domain.site.CheckKind;
import org.blinaplan.domain.site.MonitoringAnchor;
import org.blinaplan.domain.site.MonitoringItem;
import org.blinaplan.domain.site.Places;
import org.blinaplan.domain.site.Pump;
import org.blinaplan.domain.site.SitePolicy;
import org.blinaplan.domain.site.TypingLimits;
import org.blinaplan.domain.site.VialSharing;
import org.blinaplan.quantity.Height;
import org.blinaplan.quantity.Volume;
import org.blinaplan.quantity.Weight;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class JsonSiteFormatTest {
    @Test
    void takesTheDefaultsForWhatIsLeftOut() {
        assertThat(read("{\"schema\": \"blinaplan/site/1\"}")).isEqualTo(new Reading.Read<>(SitePolicy.DEFAULT));
    }

    @Test
    void readsEveryFieldOfTheCommentedExample() throws IOException {
        String example =
                Files.readString(Path.of("config", "site-example.jsonc")).replaceAll("(?m)^ *//.*$", "");
        SitePolicy site = ((Reading.Read<SitePolicy>) read(example)).value();
        assertThat(site.name()).isEqualTo("Example Hospital");
        assertThat(site.phones()).isEqualTo(new SitePolicy.Phones("555 0100", "555 0101", "555 0102", "555 0103"));
        assertThat(site.feverThreshold()).isEqualTo("38.0 C");
        assertThat(site.places()).isEqualTo(new Places("Ward 4", "Day unit, ground floor", "Main pharmacy"));
        assertThat(site.spareBag()).startsWith("There is no spare bag");
        assertThat(site.bagPolicy().allowedHours()).containsExactly(24, 48, 72, 96);
        assertThat(site.bagPolicy().vialSharing()).isEqualTo(VialSharing.NONE);
        assertThat(site.bagPolicy().visits())
                .satisfies(hours -> assertThat(hours.to()).isEqualTo(LocalTime.of(16, 30)));
        assertThat(site.sterility()).isEqualTo(Duration.ofHours(96));
        assertThat(site.pump())
                .isEqualTo(new Pump(BigDecimal.valueOf(6), Volume.of("2.5"), Volume.of(1), Volume.of(2)));
        assertThat(site.vialPrice()).isEqualByComparingTo("2500.50");
        assertThat(site.currency()).isEqualTo("EUR");
        assertThat(site.weightChangePercent()).isEqualByComparingTo("10");
        assertThat(site.weightOldAfterDays()).isEqualTo(7);
        assertThat(site.upperLimits())
                .isEqualTo(Map.of("ALT", "45 U/L", "AST", "40 U/L", "GGT", "60 U/L", "bilirubin", "1.2 mg/dL"));
        assertThat(site.endTolerance()).isZero();
        assertThat(site.lateEntryAfter()).isEqualTo(Duration.ofHours(12));
        assertThat(site.rehangWithinLife()).isFalse();
        assertThat(site.monitoring())
                .containsExactly(
                        new MonitoringItem(
                                "Neurological check with ICE score",
                                CheckKind.NEUROLOGICAL,
                                MonitoringItem.Cycles.ALL,
                                MonitoringAnchor.ADMISSION,
                                null,
                                Duration.ofHours(8),
                                null,
                                "ward"),
                        new MonitoringItem(
                                "Blood count, AST, ALT",
                                CheckKind.BLOODS,
                                new MonitoringItem.Cycles(1, 1),
                                MonitoringAnchor.CYCLE_START,
                                Duration.ZERO,
                                Duration.ofHours(24),
                                Duration.ofDays(7),
                                null),
                        new MonitoringItem(
                                "Weight",
                                CheckKind.OTHER,
                                new MonitoringItem.Cycles(2, null),
                                MonitoringAnchor.BEFORE_CYCLE,
                                Duration.ofDays(7),
                                null,
                                null,
                                null));
        assertThat(site.typingLimits()).isEqualTo(TypingLimits.DEFAULT);
    }

    @Test
    void keepsTheOtherLimitsWhereOneIsGiven() {
        Reading<SitePolicy> reading = read("{\"schema\": \"blinaplan/site/1\", \"typingLimits\":"
                + " {\"weight\": {\"from\": \"2 kg\", \"to\": \"250 kg\"}}}");
        assertThat(((Reading.Read<SitePolicy>) reading).value().typingLimits())
                .isEqualTo(new TypingLimits(Weight.of(2), Weight.of(250), Height.of(30), Height.of(230), 0, 120));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "\"ward\": \"4\"                              | $.ward                     | is not a field here",
                "\"name\": \"\"                               | $.name                     | is empty",
                "\"phoneDay\": 5550100                        | $.phoneDay                 | quotation marks",
                "\"places\": {\"kitchen\": \"x\"}             | $.places.kitchen           | is not a field here",
                "\"sterilityHours\": 0                        | $.sterilityHours           | from 1 to",
                "\"sterilityHours\": \"96 h\"                 | $.sterilityHours           | a whole number",
                "\"pump\": {\"lineVolume\": \"2 ml\"}         | $.pump.lineVolume          | the unit mL",
                "\"pump\": {\"accuracyPercent\": 101}         | $.pump.accuracyPercent     | from 0 to 100",
                "\"vialPrice\": 2500                          | $.currency                 | needs its currency",
                "\"vialPrice\": -1, \"currency\": \"EUR\"     | $.vialPrice                | a number from 0",
                "\"currency\": \"euro\"                       | $.currency                 | such as \"EUR\"",
                "\"weightChangePercent\": \"10 %\"            | $.weightChangePercent      | a number from 0 to 100",
                "\"weightOldAfterDays\": 7.5                  | $.weightOldAfterDays       | a whole number",
                "\"upperLimits\": {\"ALT\": \"45 IU\"}        | $.upperLimits.ALT          | such as \"45 U/L\"",
                "\"upperLimits\": {\"ALP\": \"45 U/L\"}       | $.upperLimits.ALP          | is not a field here",
                "\"endTolerance\": \"-PT1H\"                  | $.endTolerance             | below zero",
                "\"lateEntryAfter\": \"12 h\"                 | $.lateEntryAfter           | such as PT12H",
                "\"rehangWithinLife\": \"no\"                 | $.rehangWithinLife         | true or false",
                "\"monitoring\": [{\"what\": \"x\"}]          | $.monitoring[0].anchor     | is missing",
                "\"monitoring\": [{\"what\": \"x\", \"anchor\": \"day\"}] | $.monitoring[0].anchor | one of before-course",
                "\"monitoring\": [{\"what\": \"x\", \"anchor\": \"visit\", \"every\": \"PT0S\"}] | $.monitoring[0].every | never ends",
                "\"monitoring\": [{\"what\": \"x\", \"anchor\": \"admission\", \"every\": \"PT14M\"}] | $.monitoring[0].every | write PT15M",
                "\"monitoring\": [{\"what\": \"x\", \"anchor\": \"visit\", \"every\": \"PT1H\"}] | $.monitoring[0].until | needs its end",
                "\"monitoring\": [{\"what\": \"x\", \"anchor\": \"cycle-start\", \"from\": \"P7D\", \"until\": \"P7D\"}] | $.monitoring[0].until | leaves no time",
                "\"monitoring\": [{\"what\": \"x\", \"anchor\": \"before-course\", \"every\": \"P7D\"}] | $.monitoring[0].every | done once",
                "\"monitoring\": [{\"what\": \"x\", \"anchor\": \"before-cycle\", \"from\": \"P1D\", \"until\": \"P2D\"}] | $.monitoring[0].until | counted back",
                "\"monitoring\": [{\"what\": \"x\", \"anchor\": \"visit\", \"cycles\": {\"first\": 2, \"last\": 1}}] | $.monitoring[0].cycles.last | before the first",
                "\"monitoring\": [{\"what\": \"x\", \"anchor\": \"visit\", \"kind\": \"blood\"}] | $.monitoring[0].kind | one of bloods",
                "\"typingLimits\": {\"weight\": {\"from\": \"9 kg\", \"to\": \"8 kg\"}} | $.typingLimits.weight.to | the larger",
                "\"typingLimits\": {\"age\": {\"from\": 1}}   | $.typingLimits.age.to      | is missing",
                "\"bagPolicy\": {\"allowedHours\": [0]}       | $.bagPolicy.allowedHours[0] | from 1 to",
            })
    void namesTheFieldAndWhatWouldBeRight(String fields, String path, String sentence) {
        Reading<SitePolicy> reading = read("{\"schema\": \"blinaplan/site/1\", " + fields + "}");
        assertThat(reading).isInstanceOf(Reading.Refused.class);
        List<Problem> problems = ((Reading.Refused<SitePolicy>) reading).problems();
        assertThat(problems).singleElement().satisfies(problem -> {
            assertThat(problem.path()).isEqualTo(path);
            assertThat(problem.message()).contains(sentence);
        });
    }

    @Test
    void asksForItsSchema() {
        assertThat(((Reading.Refused<SitePolicy>) read("{}")).problems())
                .containsExactly(new Problem("$.schema", "is missing; it must be given"));
    }

    private static Reading<SitePolicy> read(String json) {
        return new JsonSiteFormat().read(json.getBytes(StandardCharsets.UTF_8));
    }
}
