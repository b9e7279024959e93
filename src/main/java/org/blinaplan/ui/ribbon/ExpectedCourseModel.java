package org.blinaplan.ui.ribbon;

import java.util.Optional;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import org.blinaplan.application.Plan;
import org.blinaplan.domain.bag.PlannedCycle;
import org.jspecify.annotations.Nullable;

/** The expected course of the cycle in focus. It is made only while somebody wants to see it. */
public final class ExpectedCourseModel {
    private final RibbonWords words;
    private final BooleanProperty offered = new SimpleBooleanProperty();
    private final BooleanProperty wanted = new SimpleBooleanProperty();
    private final ReadOnlyObjectWrapper<@Nullable ExpectedCourse> shown = new ReadOnlyObjectWrapper<>();
    private @Nullable Plan plan;
    private @Nullable RibbonRow row;

    ExpectedCourseModel(RibbonWords words) {
        this.words = words;
        offered.addListener((property, before, now) -> make());
        wanted.addListener((property, before, now) -> make());
    }

    /** Whether the screen has a place for it. */
    public BooleanProperty offeredProperty() {
        return offered;
    }

    /** Whether somebody wants to see it. */
    public BooleanProperty wantedProperty() {
        return wanted;
    }

    /** What is drawn; null while nothing is. */
    public ReadOnlyObjectProperty<@Nullable ExpectedCourse> shownProperty() {
        return shown.getReadOnlyProperty();
    }

    /** From now on of this plan and the row in focus; null of none. */
    void show(@Nullable Plan ofPlan, @Nullable RibbonRow inFocus) {
        plan = ofPlan;
        row = inFocus;
        make();
    }

    /** The focus went to this row of the same plan. */
    void focus(RibbonRow inFocus) {
        if (row == null || row.cycle() != inFocus.cycle()) {
            show(plan, inFocus);
        }
    }

    private void make() {
        Plan ofPlan = plan;
        RibbonRow inFocus = row;
        if (!offered.get() || !wanted.get() || ofPlan == null || inFocus == null) {
            shown.set(null);
            return;
        }
        Optional<PlannedCycle> planned = ofPlan.cycles().stream()
                .filter(cycle -> cycle.cycle().number() == inFocus.cycle())
                .findFirst();
        shown.set(planned.map(cycle -> ExpectedCourseBuilder.of(ofPlan, cycle, inFocus, words))
                .orElse(null));
    }
}
