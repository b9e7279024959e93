package org.blinaplan.domain.bag;

import com.google.ortools.Loader;
import com.google.ortools.sat.BoolVar;
import com.google.ortools.sat.CpModel;
import com.google.ortools.sat.CpSolver;
import com.google.ortools.sat.CpSolverStatus;
import com.google.ortools.sat.IntVar;
import com.google.ortools.sat.LinearExpr;
import com.google.ortools.sat.LinearExprBuilder;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.blinaplan.domain.site.Objective;
import org.blinaplan.domain.site.Pin;
import org.blinaplan.domain.site.VialSharing;

/**
 * The bag sequence as a model for OR-Tools CP-SAT, over every hour of the cycle, optimised objective by objective:
 * somebody else's solver, and nothing of the program's searches. A bag hung at an hour runs until the next is hung, and
 * one must be hung before its labelled hours are over.
 */
final class CpSat {
    static {
        Loader.loadNativeLibraries();
    }

    private final ContractReading contract;
    private final BagRequest request;
    private final CpModel model = new CpModel();
    private final Map<Integer, Map<Integer, BoolVar>> hung = new TreeMap<>();
    /** Whether any bag is hung at an hour; the last is the end of the infusion. */
    private final List<BoolVar> anyAt = new ArrayList<>();

    private final List<Map<Integer, BoolVar>> running = new ArrayList<>();
    private final Map<Integer, LinearExprBuilder> drugOfSession = new TreeMap<>();
    private final Map<String, Map<Integer, BoolVar>> madeIn = new HashMap<>();
    private final LinearExprBuilder vials = LinearExpr.newBuilder();

    private CpSat(BagRequest request) {
        this.request = request;
        this.contract = new ContractReading(request);
    }

    /**
     * The four counts in the order of the policy's objectives; empty where there is no sequence. The solver begins its
     * search at the bags of {@code hint}, which saves it time and decides nothing: it proves each optimum by itself.
     */
    static Optional<List<Long>> counts(BagRequest request, List<Bag> hint) {
        return new CpSat(request).solve(hint);
    }

    private Optional<List<Long>> solve(List<Bag> hint) {
        if (contract.pins().stream().anyMatch(pin -> !canBe(pin))) {
            return Optional.empty();
        }
        for (int hour = 0; hour < contract.hours(); hour++) {
            addHour(hour);
        }
        anyAt.add(model.newBoolVar("end"));
        for (int hour = 0; hour < contract.hours(); hour++) {
            cover(hour);
        }
        model.addEquality(anyAt.get(0), 1);
        model.addEquality(anyAt.get(contract.hours()), 1);
        contract.pins().forEach(this::fix);
        if (request.policy().vialSharing() == VialSharing.SESSION) {
            addSessions();
        }
        if (!hint.isEmpty()) {
            hint(hint);
        }
        List<Long> counts = new ArrayList<>();
        for (Objective objective : request.policy().objective()) {
            LinearExpr cost = cost(objective);
            model.minimize(cost);
            CpSolver solver = new CpSolver();
            solver.getParameters().setNumWorkers(1);
            solver.getParameters().setLinearizationLevel(2);
            CpSolverStatus status = solver.solve(model);
            if (status == CpSolverStatus.INFEASIBLE) {
                return Optional.empty();
            }
            if (status != CpSolverStatus.OPTIMAL) {
                throw new IllegalStateException("CP-SAT answers " + status);
            }
            long best = Math.round(solver.objectiveValue());
            counts.add(objective == Objective.DISCARDED_MICROGRAMS ? best - delivered() : best);
            model.addLessOrEqual(cost, best);
        }
        return Optional.of(counts);
    }

    private boolean canBe(Pin pin) {
        return pin.atHour() < contract.hours()
                && pin.endHour() <= contract.step(pin.atHour()).toHour()
                && contract.mayHang(pin.atHour(), pin.bagHours());
    }

    private void addHour(int hour) {
        Map<Integer, BoolVar> bags = new HashMap<>();
        LinearExprBuilder sum = LinearExpr.newBuilder();
        for (int bag : contract.wished()) {
            if (contract.mayHang(hour, bag)) {
                bags.put(bag, model.newBoolVar(bag + "@" + hour));
                sum.add(bags.get(bag));
            }
        }
        hung.put(hour, bags);
        BoolVar any = model.newBoolVar("any@" + hour);
        model.addEquality(sum, any);
        anyAt.add(any);
    }

    /** Exactly one bag runs; it runs on or is hung now, and was hung less than its labelled hours ago. */
    private void cover(int hour) {
        Map<Integer, BoolVar> now = new HashMap<>();
        LinearExprBuilder all = LinearExpr.newBuilder();
        for (int bag : contract.wished()) {
            BoolVar runs = model.newBoolVar(bag + " runs in " + hour);
            now.put(bag, runs);
            all.add(runs);
            LinearExprBuilder onOrHung = LinearExpr.newBuilder();
            LinearExprBuilder hungBefore = LinearExpr.newBuilder();
            BoolVar hungNow = hung.get(hour).get(bag);
            if (hungNow != null) {
                model.addImplication(hungNow, runs);
                onOrHung.add(hungNow);
            }
            if (hour > 0) {
                onOrHung.add(running.get(hour - 1).get(bag));
            }
            for (int before = Math.max(0, hour - bag + 1); before <= hour; before++) {
                if (hung.get(before).containsKey(bag)) {
                    hungBefore.add(hung.get(before).get(bag));
                }
            }
            model.addLessOrEqual(runs, onOrHung);
            model.addLessOrEqual(runs, hungBefore);
        }
        model.addEquality(all, 1);
        running.add(now);
        if (hour > 0 && contract.step(hour).fromHour() == hour) {
            model.addEquality(anyAt.get(hour), 1);
        }
    }

    private void fix(Pin pin) {
        model.addEquality(hung.get(pin.atHour()).get(pin.bagHours()), 1);
        for (int hour = pin.atHour() + 1; hour < pin.endHour(); hour++) {
            model.addEquality(anyAt.get(hour), 0);
        }
        model.addEquality(anyAt.get(pin.endHour()), 1);
    }

    private void addSessions() {
        hung.forEach((hour, bags) -> bags.forEach((bag, variable) -> {
            LinearExprBuilder made = LinearExpr.newBuilder();
            for (int session : contract.sessions(hour, bag)) {
                BoolVar here = model.newBoolVar("");
                madeIn.computeIfAbsent(hour + "/" + bag, key -> new HashMap<>()).put(session, here);
                made.add(here);
                drugOfSession
                        .computeIfAbsent(session, s -> LinearExpr.newBuilder())
                        .addTerm(here, contract.drug(hour, bag));
            }
            model.addEquality(made, variable);
        }));
        drugOfSession.forEach((session, drug) -> {
            IntVar opened = model.newIntVar(0, 200, "vials");
            model.addGreaterOrEqual(LinearExpr.term(opened, contract.vial()), drug);
            vials.add(opened);
        });
    }

    private LinearExpr cost(Objective objective) {
        if (objective == Objective.VIALS && request.policy().vialSharing() == VialSharing.SESSION) {
            return vials.build();
        }
        LinearExprBuilder cost = LinearExpr.newBuilder();
        hung.forEach((hour, bags) -> bags.forEach((bag, variable) -> {
            int visit = hour == 0 ? 0 : contract.visit(hour);
            long coefficient = switch (objective) {
                case VISITS_OUT_OF_HOURS -> visit == 2 ? 1 : 0;
                case VISITS -> visit > 0 ? 1 : 0;
                case VIALS -> contract.vials(hour, bag);
                case DISCARDED_MICROGRAMS -> contract.dose(hour) * bag;
            };
            cost.addTerm(variable, coefficient);
        }));
        int disconnect = contract.visit(contract.hours());
        if (objective == Objective.VISITS_OUT_OF_HOURS && disconnect == 2
                || objective == Objective.VISITS && disconnect > 0) {
            cost.add(1);
        }
        return cost.build();
    }

    /** What all bags together must hold beyond what is discarded. */
    private long delivered() {
        long sum = 0;
        for (int hour = 0; hour < contract.hours(); hour++) {
            sum += contract.dose(hour);
        }
        return sum;
    }

    private void hint(List<Bag> bags) {
        Map<Integer, Bag> byHour = new HashMap<>();
        bags.forEach(bag -> byHour.put(bag.atHour(), bag));
        hung.forEach((hour, variables) -> variables.forEach((hours, variable) -> {
            Bag bag = byHour.get(hour);
            model.addHint(variable, bag != null && bag.bagHours() == hours ? 1 : 0);
        }));
        bags.forEach(bag -> {
            for (int hour = bag.atHour(); hour < bag.atHour() + bag.hours(); hour++) {
                running.get(hour)
                        .forEach((hours, variable) -> model.addHint(variable, bag.bagHours() == hours ? 1 : 0));
            }
            madeIn.getOrDefault(bag.atHour() + "/" + bag.bagHours(), Map.of())
                    .forEach((session, variable) -> model.addHint(
                            variable,
                            bag.madeIn() != null && bag.madeIn().madeAt().isEqual(contract.madeAt(session)) ? 1 : 0));
        });
    }
}
