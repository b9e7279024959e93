package org.blinaplan.ui.ward;

import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import org.jspecify.annotations.Nullable;

/** What must be known beside the course, with what can be done about it. */
final class NoticeStrip extends HBox {
    private final Label text = new Label();
    private final Button action = new Button();
    private @Nullable StoredOrder order;
    private boolean shown;

    NoticeStrip() {
        setId("ward-notice");
        getStyleClass().addAll("strip", "strip-notice");
        text.setWrapText(true);
        getChildren().setAll(text, action);
        refresh();
    }

    void follow(StoredOrder now) {
        order = now;
        now.notice().addListener((property, before, notice) -> refresh());
        refresh();
    }

    void setShown(boolean now) {
        shown = now;
        refresh();
    }

    private void refresh() {
        StoredOrder.Notice notice = order == null ? null : order.notice().get();
        setVisible(shown && notice != null);
        setManaged(isVisible());
        if (notice != null) {
            text.setText(notice.text());
            action.setText(notice.action());
            action.setOnAction(event -> notice.run().run());
        }
    }
}
