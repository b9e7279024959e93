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
    private final Map<Integer, LinearExprBuilder> drugOfSession = new TreeMap<>();
    private final LinearExprBuilder vials = LinearExpr.newBuilder();

    private CpSat(BagRequest request) {
        this.request = request;
        this.contract = new ContractReading(request);
    }

    /** The four counts in the order of the policy's objectives; empty where there is no sequence. */
    static Optional<List<Long>> counts(BagRequest request) {
        return new CpSat(request).solve();
    }

    private Optional<List<Long>> solve() {
        if (contract.pins().stream().anyMatch(pin -> !canBe(pin))) {
            return Optional.empty();
        }
        for (int hour = 0; hour < contract.hours(); hour++) {
            addHour(hour);
        }
        for (int hour = 0; hour < contract.hours(); hour++) {
            cover(hour);
        }
        model.addEquality(anyAt(0), 1);
        contract.pins().forEach(this::fix);
        if (request.policy().vialSharing() == VialSharing.SESSION) {
            addSessions();
        }
        List<Long> counts = new ArrayList<>();
        for (Objective objective : request.policy().objective()) {
            LinearExpr cost = cost(objective);
            model.minimize(cost);
            CpSolver solver = new CpSolver();
            solver.getParameters().setNumWorkers(1);
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
            hint(solver);
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
        for (int bag : contract.wished()) {
            if (contract.mayHang(hour, bag)) {
                bags.put(bag, model.newBoolVar(bag + "@" + hour));
            }
        }
        hung.put(hour, bags);
        model.addAtMostOne(bags.values());
    }

    private void cover(int hour) {
        int end = contract.mustEnd(hour);
        hung.get(hour).forEach((bag, variable) -> {
            LinearExprBuilder next = LinearExpr.newBuilder();
            for (int later = hour + 1; later <= Math.min(hour + bag, end); later++) {
                next.add(anyAt(later));
            }
            model.addGreaterOrEqual(next, variable);
        });
    }

    /** 1 where a bag is hung at this hour, and at the end of the infusion. */
    private LinearExpr anyAt(int hour) {
        if (hour == contract.hours()) {
            return LinearExpr.constant(1);
        }
        LinearExprBuilder sum = LinearExpr.newBuilder();
        hung.get(hour).values().forEach(sum::add);
        return sum.build();
    }

    private void fix(Pin pin) {
        model.addEquality(hung.get(pin.atHour()).get(pin.bagHours()), 1);
        for (int hour = pin.atHour() + 1; hour < pin.endHour(); hour++) {
            model.addEquality(anyAt(hour), 0);
        }
        model.addEquality(anyAt(pin.endHour()), 1);
    }

    private void addSessions() {
        hung.forEach((hour, bags) -> bags.forEach((bag, variable) -> {
            LinearExprBuilder made = LinearExpr.newBuilder();
            for (int session : contract.sessions(hour, bag)) {
                BoolVar here = model.newBoolVar("");
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
            long coefficient =
                    switch (objective) {
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

    private void hint(CpSolver solver) {
        model.clearHints();
        hung.values().forEach(bags -> bags.values()
                .forEach(variable -> model.addHint(variable, solver.booleanValue(variable) ? 1 : 0)));
    }
}
