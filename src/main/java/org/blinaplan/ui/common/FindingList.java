package org.blinaplan.ui.common;

import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;
import org.blinaplan.domain.rule.Finding;

/** Findings under one another, the heaviest first: as rows under a course, or as cards in a column of their own. */
public final class FindingList extends VBox {
    private final Texts texts;
    private final boolean cards;
    private List<Finding> shown = List.of();
    private boolean shownWithCycles;

    private FindingList(Texts texts, boolean cards) {
        this.texts = texts;
        this.cards = cards;
        getStyleClass().add(cards ? "finding-cards" : "finding-rows");
    }

    /** One line each, as far as it fits. */
    public static FindingList rows(Texts texts) {
        return new FindingList(texts, false);
    }

    /** With heading, sentences, source and link under one another. */
    public static FindingList cards(Texts texts) {
        return new FindingList(texts, true);
    }

    /** Shows these from now on; a title names its cycle where there are several. */
    public void show(List<Finding> findings, boolean severalCycles) {
        if (findings.equals(shown) && severalCycles == shownWithCycles) {
            return;
        }
        shown = List.copyOf(findings);
        shownWithCycles = severalCycles;
        getChildren()
                .setAll(findings.stream()
                        .map(finding -> cards ? card(finding, severalCycles) : row(finding, severalCycles))
                        .toList());
    }

    private HBox row(Finding finding, boolean severalCycles) {
        Text title = new Text(FindingText.title(finding, texts, severalCycles) + ".  ");
        title.getStyleClass().addAll("words", "semibold");
        Text text = new Text(finding.text());
        text.getStyleClass().add("words");
        TextFlow words = new TextFlow(title, text);
        HBox.setHgrow(words, Priority.ALWAYS);
        HBox row = new HBox(sign(finding), words, WhyPopup.link(texts.of("why"), explanation(finding)));
        row.getStyleClass().add("finding-row");
        row.setAccessibleText(spoken(finding, severalCycles));
        return row;
    }

    private HBox card(Finding finding, boolean severalCycles) {
        Label title = new Label(FindingText.title(finding, texts, severalCycles));
        title.getStyleClass().add("semibold");
        title.setWrapText(true);
        Label text = new Label(finding.text());
        text.setWrapText(true);
        Label source = new Label(finding.citation().toString());
        source.getStyleClass().add("muted");
        source.setWrapText(true);
        source.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(source, Priority.ALWAYS);
        HBox last = new HBox(source, WhyPopup.link(texts.of("why"), explanation(finding)));
        last.getStyleClass().add("finding-source");
        VBox words = new VBox(title, text, last);
        words.getStyleClass().add("finding-words");
        HBox.setHgrow(words, Priority.ALWAYS);
        HBox card = new HBox(sign(finding), words);
        card.getStyleClass().add("finding-card");
        card.setAccessibleText(spoken(finding, severalCycles));
        return card;
    }

    private Explanation explanation(Finding finding) {
        return FindingText.explanation(finding, texts);
    }

    private String spoken(Finding finding, boolean severalCycles) {
        return texts.of("finding.severity." + FindingText.weight(finding)) + ". "
                + FindingText.title(finding, texts, severalCycles) + ". " + finding.text();
    }

    private static StackPane sign(Finding finding) {
        StackPane sign = new StackPane(FindingText.sign(finding).draw());
        sign.setAlignment(Pos.TOP_CENTER);
        sign.getStyleClass().addAll("finding-sign", FindingText.weight(finding));
        sign.setMinWidth(Region.USE_PREF_SIZE);
        return sign;
    }
}
