package org.blinaplan.ui.ward;

import java.util.Objects;
import javafx.beans.binding.Bindings;
import javafx.geometry.Orientation;
import javafx.scene.Node;
import org.blinaplan.ui.common.Texts;
import org.blinaplan.ui.order.OrderViewModel;
import org.blinaplan.ui.shell.CourseScreens;
import org.blinaplan.ui.shell.ShellViewModel;
import org.jspecify.annotations.Nullable;

/** Puts the screen Verify among the screens of a course, and hides the course while somebody types it unseen. */
final class Verifying implements CourseScreens.Verifying {
    private final WardParts parts;
    private final Texts texts;
    private @Nullable VerifyTab tab;

    Verifying(WardParts parts, Texts texts) {
        this.parts = parts;
        this.texts = texts;
    }

    @Override
    public Node of(OrderViewModel order, Runnable toOrder) {
        tab = new VerifyTab(parts, order, toOrder, texts);
        return tab;
    }

    /** The course that is verified, in this frame. */
    void follow(StoredOrder order, ShellViewModel shell) {
        VerifyTab shown = Objects.requireNonNull(tab);
        shown.follow(order);
        shell.hidden()
                .bind(Bindings.createBooleanBinding(
                        () -> shell.screen().get() == ShellViewModel.Screen.VERIFY
                                && shown.unseen().get(),
                        shell.screen(),
                        shown.unseen()));
    }

    @Override
    public void entered() {
        Objects.requireNonNull(tab).enter();
    }

    @Override
    public void stack(Orientation orientation) {
        Objects.requireNonNull(tab).stack(orientation);
    }
}
