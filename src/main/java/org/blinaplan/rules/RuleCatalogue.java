package org.blinaplan.rules;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.blinaplan.domain.bag.PlannedCycle;
import org.blinaplan.domain.monograph.Monograph;
import org.blinaplan.domain.rule.Citation;
import org.blinaplan.domain.rule.ClinicalRule;
import org.blinaplan.domain.rule.Finding;
import org.blinaplan.domain.rule.RuleDefinition;
import org.blinaplan.domain.rule.RuleResult;
import org.jspecify.annotations.Nullable;

/** Every rule of the program, listed by hand. All run, every time. */
public final class RuleCatalogue {
    private static final List<ClinicalRule<PlannedCourse>> COURSE_RULES = List.of(
            new MonographAdoptedRule(),
            new IndicationConditionRule(),
            new LaterFirstCycleRule(),
            new LiveVaccineRule(),
            new PregnancyTestRule(),
            new ContraceptionRule(),
            new DrivingRule(),
            new BesideTheDrugRule(),
            new WeightChangeRule(),
            new CrossedLimitRule(),
            new LiverValuesRule(),
            new BagsWithoutVolumesRule(),
            new TCellsRule(),
            new BCellsRule(),
            new PumpKnownRule(),
            new MonitoringListRule(),
            new GapLengthRule(),
            new OverdoseRule(),
            new CytokineReleaseRule(),
            new NeurologicRule(),
            new SeizureRule(),
            new IcansRule(),
            new LiverRule(),
            new OtherReactionRule(),
            new LongToxicityRule(),
            new UnknownGradeRule(),
            new NewCycleRule(),
            new EndOfInfusionRule(),
            new KnownDoseRule(),
            new LateEntryRule(),
            new MadeBagUsableRule(),
            new RestartPremedicationRule(),
            new GradeScalesRule(),
            new PremedicationGivenRule(),
            new ChecksDoneRule());
    private static final List<ClinicalRule<CycleOfCourse>> CYCLE_RULES = List.of(
            new AgeInIndicationRule(),
            new PhiladelphiaRule(),
            new TreatmentFreeTimeRule(),
            new AdmissionKnownRule(),
            new CnsAdmissionRule(),
            new SupervisedStartRule(),
            new AdultPremedicationRule(),
            new ChildPremedicationRule(),
            new PremedicationBeforeAdmissionRule(),
            new WeightAgeRule(),
            new WeightLimitRule(),
            new CypDrugsRule(),
            new BagSequenceRule(),
            new VisitsInHoursRule(),
            new PreservativeRule(),
            new PreservedBagsInChildrenRule(),
            new RunDryRule(),
            new FasterNextBagRule(),
            new HangInTimeRule(),
            new CheckWithoutVisitRule(),
            new ChecksPlannedRule(),
            new ClockChangeRule());

    private RuleCatalogue() {}

    /** The definitions of all rules, in order of id. */
    public static List<RuleDefinition> all() {
        return Stream.concat(COURSE_RULES.stream(), CYCLE_RULES.stream())
                .map(ClinicalRule::definition)
                .sorted(Comparator.comparing(RuleDefinition::id))
                .toList();
    }

    /** What a person must see: everything violated or undetermined, the heaviest first, then by cycle and id. */
    public static List<Finding> findings(PlannedCourse course) {
        List<Finding> findings = new ArrayList<>();
        for (ClinicalRule<PlannedCourse> rule : COURSE_RULES) {
            add(
                    findings,
                    rule.definition(),
                    rule.evaluate(course),
                    null,
                    course.course().monograph());
        }
        for (PlannedCycle planned : course.cycles()) {
            CycleOfCourse subject = new CycleOfCourse(course, planned);
            for (ClinicalRule<CycleOfCourse> rule : CYCLE_RULES) {
                add(
                        findings,
                        rule.definition(),
                        rule.evaluate(subject),
                        planned.cycle().number(),
                        course.course().monograph());
            }
        }
        findings.sort(Comparator.comparing(Finding::severity)
                .reversed()
                .thenComparing(finding -> finding.cycle() == null ? 0 : finding.cycle())
                .thenComparing(Finding::rule));
        return findings;
    }

    private static void add(
            List<Finding> findings,
            RuleDefinition definition,
            RuleResult result,
            @Nullable Integer cycle,
            Monograph monograph) {
        if (result.speaks()) {
            findings.add(Finding.of(definition, result, cycle, source(definition, monograph)));
        }
    }

    /** A rule that cites several labels is cited by the one the patient is treated by. */
    public static Citation source(RuleDefinition definition, Monograph monograph) {
        return definition.citations().stream()
                .filter(monograph::isFrom)
                .findFirst()
                .orElse(definition.citations().get(0));
    }
}
