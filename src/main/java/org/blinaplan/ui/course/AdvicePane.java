package org.blinaplan.ui.course;

import java.util.List;
import java.util.stream.Collectors;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.blinaplan.ui.common.Sign;
import org.blinaplan.ui.common.Texts;
import org.blinaplan.ui.common.WhyPopup;
import org.blinaplan.ui.common.Wrapped;

/** What the label says now, on top of the findings. */
final class AdvicePane extends VBox {
    private final Texts texts;
    private List<AdviceCard> shown = List.of();

    AdvicePane(Texts texts) {
        this.texts = texts;
        setId("course-advice");
        getStyleClass().add("advice-cards");
        show(List.of());
    }

    /** Shows these from now on; without one it takes no room. */
    void show(List<AdviceCard> cards) {
        setVisible(!cards.isEmpty());
        setManaged(!cards.isEmpty());
        if (!cards.equals(shown)) {
            shown = List.copyOf(cards);
            getChildren().setAll(cards.stream().map(this::card).toList());
        }
    }

    private VBox card(AdviceCard card) {
        StackPane sign = new StackPane(Sign.STOPPED.draw());
        sign.getStyleClass().add("finding-sign");
        sign.setAlignment(Pos.CENTER);
        sign.setMinWidth(Region.USE_PREF_SIZE);
        Label title = Wrapped.text(card.title(), "semibold", "advice-title");
        HBox head = new HBox(sign, title);
        head.getStyleClass().add("card-head");
        VBox box = new VBox(head, Wrapped.text(card.since()));
        box.getStyleClass().addAll("card", "advice-card");
        card.entries().forEach(entry -> box.getChildren().add(entry(entry)));
        if (!card.plan().isEmpty()) {
            box.getChildren().add(Wrapped.text(card.plan(), "muted"));
        }
        box.setAccessibleText(card.title() + ". " + card.since() + ". "
                + card.entries().stream()
                        .map(entry -> entry.action() + ". " + entry.text() + " " + String.join(". ", entry.facts()))
                        .collect(Collectors.joining(" "))
                + " " + card.plan());
        return box;
    }

    private VBox entry(AdviceCard.Entry entry) {
        VBox box = new VBox(Wrapped.text(entry.action(), "semibold"), Wrapped.text(entry.text()));
        entry.facts().forEach(fact -> box.getChildren().add(Wrapped.text(fact)));
        Label rule = Wrapped.text(entry.rule(), "muted");
        rule.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(rule, Priority.ALWAYS);
        HBox last = new HBox(rule, WhyPopup.link(texts.of("why"), entry.why()));
        last.getStyleClass().add("finding-source");
        box.getChildren().add(last);
        box.getStyleClass().addAll("advice-entry", "finding-words");
        return box;
    }
}
