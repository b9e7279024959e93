package org.blinaplan.domain.reaction;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.blinaplan.domain.reaction.CrsFindings.Hypotension;
import org.blinaplan.domain.reaction.CrsFindings.Oxygen;
import org.blinaplan.domain.reaction.IcansFindings.Capd;
import org.blinaplan.domain.reaction.IcansFindings.Consciousness;
import org.blinaplan.domain.reaction.IcansFindings.Motor;
import org.blinaplan.domain.reaction.IcansFindings.Oedema;
import org.blinaplan.domain.reaction.IcansFindings.Seizure;
import org.blinaplan.fixture.ReferenceTable;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class AstctGradeTest {
    @Test
    void gradesCytokineReleaseAsTheConsensusTable() {
        for (Map<String, String> row : ReferenceTable.rows("astct-crs.csv")) {
            assertThat(AstctGrade.of(crs(row), false).grade())
                    .as(row.toString())
                    .isEqualTo(expected(row));
        }
    }

    @Test
    void gradesIcansAsTheConsensusTables() {
        for (Map<String, String> row : ReferenceTable.rows("astct-icans.csv")) {
            AstctGrade grade = AstctGrade.of(icans(row), row.get("under12").equals("yes"));
            assertThat(grade.grade()).as(row.toString()).isEqualTo(expected(row));
            assertThat(grade.missing().isEmpty()).as(row.toString()).isEqualTo(grade.grade() != null);
        }
    }

    @Test
    void saysWhatIsMissingAndWhatIsReachedWithoutIt() {
        AstctGrade grade = AstctGrade.of(new CrsFindings(true, null, Hypotension.ONE_VASOPRESSOR, null), false);
        assertThat(grade.missing()).containsExactly("oxygen");
        assertThat(grade.atLeast()).isEqualTo(3);
        AstctGrade none = AstctGrade.of(new IcansFindings(null, null, null, null, null, null), false);
        assertThat(none.missing())
                .containsExactly("the ICE score", "consciousness", "seizures", "motor findings", "oedema of the brain");
        assertThat(none.atLeast()).isZero();
        assertThat(AstctGrade.of(new IcansFindings(8, null, null, null, null, null), true)
                        .missing())
                .startsWith("the CAPD");
    }

    /** A vasopressor without fever reaches nothing by itself. */
    @Test
    void reachesNothingWithoutFever() {
        assertThat(missing(null, null)).containsExactly("fever");
        assertThat(missing(false, null))
                .containsExactly("whether antipyretics, tocilizumab or steroids were given, as there is no fever");
        assertThat(missing(false, false))
                .containsExactly("fever, or its treatment, without which the scale does not grade cytokine release");
        AstctGrade open = AstctGrade.of(new CrsFindings(null, null, Hypotension.ONE_VASOPRESSOR, null), false);
        assertThat(open.missing()).containsExactly("fever", "oxygen");
        assertThat(open.atLeast()).isZero();
        assertThat(AstctGrade.of(new CrsFindings(null, null, null, null), false).missing())
                .containsExactly("fever", "hypotension", "oxygen");
    }

    private static List<String> missing(@Nullable Boolean fever, @Nullable Boolean treated) {
        return AstctGrade.of(new CrsFindings(fever, treated, Hypotension.ONE_VASOPRESSOR, Oxygen.NONE), false)
                .missing();
    }

    private static @Nullable Integer expected(Map<String, String> row) {
        return row.get("grade").equals("unknown") ? null : Integer.valueOf(row.get("grade"));
    }

    private static CrsFindings crs(Map<String, String> row) {
        return new CrsFindings(
                yes(row.get("fever")),
                yes(row.get("treated")),
                word(Hypotension.values(), row.get("hypotension")),
                word(Oxygen.values(), row.get("oxygen")));
    }

    private static IcansFindings icans(Map<String, String> row) {
        String capd = row.get("capd");
        return new IcansFindings(
                row.get("ice").isEmpty() ? null : Integer.valueOf(row.get("ice")),
                capd.isEmpty() ? null : capd.equals("unable") ? Capd.UNABLE : new Capd(Integer.valueOf(capd)),
                word(Consciousness.values(), row.get("consciousness")),
                word(Seizure.values(), row.get("seizure")),
                word(Motor.values(), row.get("motor")),
                word(Oedema.values(), row.get("oedema")));
    }

    private static @Nullable Boolean yes(String text) {
        return text.isEmpty() ? null : text.equals("yes");
    }

    private static <E extends Enum<E>> @Nullable E word(E[] values, String text) {
        return text.isEmpty()
                ? null
                : Arrays.stream(values)
                        .filter(value -> value.name()
                                .equals(text.toUpperCase(Locale.ROOT).replace('-', '_')))
                        .findFirst()
                        .orElseThrow();
    }
}
