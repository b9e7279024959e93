package org.blinaplan.domain.reaction;

import java.util.ArrayList;
import java.util.List;
import org.blinaplan.domain.rule.Citation;
import org.jspecify.annotations.Nullable;

/**
 * The grade of the ASTCT consensus: that of the most severe finding. What is missing and could raise it leaves it
 * unknown; unknown is never none. Death, grade 5, is entered by a person and never follows from findings.
 *
 * @param grade 0 where no finding of the table is present, 1 to 4; absent is unknown
 * @param atLeast what the known findings reach by themselves, whatever is missing
 * @param missing what the grade still depends on; empty where it is known
 */
public record AstctGrade(@Nullable Integer grade, int atLeast, List<String> missing) {
    /** Where the tables stand. */
    public static final Citation SOURCE =
            new Citation("ASTCT consensus, Lee DW et al.", "Biol Blood Marrow Transplant 25:625-638", "2019");

    private static final int HIGHEST = 4;

    public AstctGrade {
        missing = List.copyOf(missing);
    }

    /**
     * The grade of these findings.
     *
     * @param under12 whether the patient is a child for whom the table asks for the CAPD in place of the ICE score
     */
    public static AstctGrade of(Findings findings, boolean under12) {
        return findings instanceof CrsFindings crs ? ofCrs(crs) : ofIcans((IcansFindings) findings, under12);
    }

    /** Without fever the table grades nothing, unless treatment has taken it away. */
    private static AstctGrade ofCrs(CrsFindings found) {
        Part fever = new Part("fever", grade(found.fever()), 1);
        Part hypotension = new Part(
                "hypotension",
                found.hypotension() == null ? null : found.hypotension().grade(),
                HIGHEST);
        Part oxygen = new Part(
                "oxygen", found.oxygen() == null ? null : found.oxygen().grade(), HIGHEST);
        boolean counts = Boolean.TRUE.equals(found.fever()) || Boolean.TRUE.equals(found.treated());
        AstctGrade grade = highest(List.of(fever, hypotension, oxygen));
        return counts || isNone(grade) ? grade : withoutFever(found, grade);
    }

    private static AstctGrade withoutFever(CrsFindings found, AstctGrade others) {
        List<String> missing = new ArrayList<>(others.missing());
        if (found.fever() == null && !missing.contains("fever")) {
            missing.add(0, "fever");
        } else if (found.fever() != null && found.treated() == null) {
            missing.add(0, "whether antipyretics, tocilizumab or steroids were given, as there is no fever");
        } else if (found.fever() != null) {
            missing.add(0, "fever, or its treatment, without which the scale does not grade cytokine release");
        }
        return new AstctGrade(null, 0, missing);
    }

    private static AstctGrade ofIcans(IcansFindings found, boolean under12) {
        List<Part> parts = new ArrayList<>();
        boolean byCapd = under12 || (found.ice() == null && found.capd() != null);
        parts.add(
                byCapd
                        ? new Part("the CAPD", found.capd() == null ? null : capd(found.capd()), HIGHEST)
                        : new Part("the ICE score", found.ice() == null ? null : ice(found.ice()), HIGHEST - 1));
        parts.add(new Part(
                "consciousness",
                found.consciousness() == null ? null : found.consciousness().grade(),
                HIGHEST));
        parts.add(new Part(
                "seizures", found.seizure() == null ? null : found.seizure().grade(), HIGHEST));
        parts.add(new Part(
                "motor findings", found.motor() == null ? null : found.motor().grade(), HIGHEST));
        parts.add(new Part(
                "oedema of the brain",
                found.oedema() == null ? null : found.oedema().grade(),
                HIGHEST));
        return highest(parts);
    }

    private static @Nullable Integer grade(@Nullable Boolean fever) {
        return fever == null ? null : fever ? 1 : 0;
    }

    private static boolean isNone(AstctGrade grade) {
        return grade.grade() != null && grade.grade() == 0;
    }

    /** 7 to 9: 1; 3 to 6: 2; 0 to 2: 3. A score of 0 is grade 4 by the patient's consciousness alone. */
    private static int ice(int score) {
        if (score >= 10) {
            return 0;
        }
        return score >= 7 ? 1 : score >= 3 ? 2 : 3;
    }

    /** 1 to 8: 1, or 2 by consciousness; from 9 on: 3; unable to perform it: 4. The table begins at 1. */
    private static int capd(IcansFindings.Capd capd) {
        Integer score = capd.score();
        if (score == null) {
            return HIGHEST;
        }
        return score == 0 ? 0 : score <= 8 ? 1 : 3;
    }

    private static AstctGrade highest(List<Part> parts) {
        int known = parts.stream()
                .map(Part::grade)
                .mapToInt(grade -> grade == null ? 0 : grade)
                .max()
                .orElse(0);
        List<String> missing = parts.stream()
                .filter(part -> part.grade() == null && part.highest() > known)
                .map(Part::name)
                .toList();
        return new AstctGrade(missing.isEmpty() ? known : null, known, missing);
    }

    /** A row of the table: the grade of what was found, and the highest it can give. */
    private record Part(String name, @Nullable Integer grade, int highest) {}
}
