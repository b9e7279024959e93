package org.blinaplan.ui.ward;

import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.geometry.Orientation;
import javafx.scene.control.Label;
import javafx.scene.layout.BorderPane;
import org.blinaplan.application.store.StreamId;
import org.blinaplan.ui.common.Texts;
import org.blinaplan.ui.order.OrderViewModel;
import org.blinaplan.ui.verify.VerifyParts;
import org.blinaplan.ui.verify.VerifyView;
import org.blinaplan.ui.verify.VerifyViewModel;
import org.jspecify.annotations.Nullable;

/** The screen Verify inside a course: there is something to verify once the order is kept. */
final class VerifyTab extends BorderPane {
    private final transient WardParts parts;
    private final transient OrderViewModel order;
    private final transient Runnable toOrder;
    private final transient Texts texts;
    private final transient ReadOnlyBooleanWrapper unseen = new ReadOnlyBooleanWrapper();
    private @Nullable StreamId course;
    private transient @Nullable VerifyViewModel model;
    private @Nullable VerifyView view;
    private Orientation orientation = Orientation.HORIZONTAL;

    VerifyTab(WardParts parts, OrderViewModel order, Runnable toOrder, Texts texts) {
        this.parts = parts;
        this.order = order;
        this.toOrder = toOrder;
        this.texts = texts;
        Label none = new Label(texts.of("ward.verifyUnsaved"));
        none.getStyleClass().add("muted");
        setCenter(none);
    }

    /** Whether nothing of the order may be seen: somebody types it a second time. */
    ReadOnlyBooleanProperty unseen() {
        return unseen.getReadOnlyProperty();
    }

    /** Follows this course; what was verified is shown by it anew. */
    void follow(StoredOrder stored) {
        stored.course().addListener((property, before, now) -> {
            if (now != null && !now.id().equals(course)) {
                show(now.id(), stored);
            }
        });
        if (stored.course().get() != null) {
            show(stored.course().get().id(), stored);
        }
    }

    private void show(StreamId id, StoredOrder stored) {
        course = id;
        VerifyViewModel verifying = new VerifyViewModel(
                new VerifyParts(
                        parts.store(),
                        parts.use(),
                        id,
                        parts.plans(),
                        parts.clock(),
                        parts.backgrounds().get()),
                order.unsaved(),
                texts);
        verifying.setOnChanged(stored::look);
        verifying.setOnChangeOrder(toOrder);
        unseen.bind(verifying.unseen());
        model = verifying;
        view = new VerifyView(verifying, texts);
        view.stack(orientation);
        setCenter(view);
    }

    /** The screen is shown: what is in the store by now is what is verified. */
    void enter() {
        if (model != null && view != null) {
            model.load();
            view.focusFirst();
        }
    }

    /** Puts under one another what stands side by side, for large text. */
    void stack(Orientation wanted) {
        orientation = wanted;
        if (view != null) {
            view.stack(wanted);
        }
    }
}
