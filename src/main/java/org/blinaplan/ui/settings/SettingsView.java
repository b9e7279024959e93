package org.blinaplan.ui.settings;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.ListView;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.blinaplan.application.MonographLibrary;
import org.blinaplan.ui.common.Texts;
import org.jspecify.annotations.Nullable;

/** How does this site work? The sections on the left, the fields of one of them on the right. */
public final class SettingsView extends BorderPane {
    private static final double TEXT_AT_100 = 100;
    private static final int LARGE = 150;

    private final transient SettingsViewModel model;
    private final Map<Section, SectionPane> panes = new EnumMap<>(Section.class);
    private final MonitoringPane monitoring;
    private final OvertakenPane overtaken;
    private final SettingsFoot foot;
    private final transient ObservableList<Shown> sections = FXCollections.observableArrayList();
    private final ListView<Shown> list = new ListView<>(sections);
    private final ComboBox<Shown> choice = new ComboBox<>(sections);
    private final ScrollPane scroll = new ScrollPane();
    private final VBox right;
    private final HBox top = new HBox(choice);

    /**
     * A section as the list has it.
     *
     * @param title in the list
     * @param section of the site policy; absent for one that was added
     * @param content what is shown
     */
    record Shown(String title, @Nullable Section section, Node content) {
        @Override
        public String toString() {
            return title;
        }
    }

    /** The sections of the site policy. */
    public SettingsView(SettingsViewModel model, MonographLibrary monographs, Texts texts) {
        this.model = model;
        setId("settings-screen");
        getStyleClass().add("settings");
        FieldControls controls = new FieldControls(model, monographs, texts);
        monitoring = new MonitoringPane(model, texts);
        overtaken = new OvertakenPane(model, texts);
        foot = new SettingsFoot(model, this::save, texts);
        for (Section section : Section.values()) {
            Node content = monitoring;
            if (section != Section.MONITORING) {
                SectionPane pane = new SectionPane(section, controls, texts);
                panes.put(section, pane);
                content = pane;
            }
            sections.add(new Shown(texts.of("settings.section." + section), section, content));
        }
        list.setId("settings-sections");
        list.setAccessibleText(texts.of("settings.sections"));
        list.getStyleClass().addAll("settings-list", "edge-to-edge");
        list.setCellFactory(all -> new SectionCell(model.state()));
        HBox.setHgrow(choice, Priority.ALWAYS);
        top.getStyleClass().add("settings-top");
        choice.setId("settings-section-choice");
        choice.setAccessibleText(texts.of("settings.sections"));
        prepareScroll();
        right = new VBox(overtaken, scroll, foot);
        setCenter(right);
        list.getSelectionModel().selectedItemProperty().addListener((property, before, now) -> open(now));
        choice.valueProperty().addListener((property, before, now) -> open(now));
        model.state().addListener((property, before, now) -> show(now));
        model.changed().addListener((property, before, now) -> showFoot());
        show(model.state().get());
        textSize((int) TEXT_AT_100);
        list.getSelectionModel().selectFirst();
    }

    private void prepareScroll() {
        scroll.setId("settings-scroll");
        scroll.setFitToWidth(true);
        scroll.setFitToHeight(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        scroll.setFocusTraversable(false);
        scroll.getStyleClass().add("plain-scroll");
        VBox.setVgrow(scroll, Priority.ALWAYS);
    }

    /** One more section, after the others: people, monographs, the store. */
    public void addSection(String title, Node content) {
        sections.add(new Shown(title, null, content));
    }

    private void open(@Nullable Shown shown) {
        if (shown != null && scroll.getContent() != shown.content()) {
            scroll.setContent(shown.content());
            scroll.setVvalue(0);
            list.getSelectionModel().select(shown);
            choice.setValue(shown);
            showFoot();
        }
    }

    /** Shows this section. */
    public void open(Section section) {
        sections.stream()
                .filter(shown -> shown.section() == section)
                .findFirst()
                .ifPresent(this::open);
    }

    /** Shows the section that was added under this title. */
    public void open(String title) {
        sections.stream()
                .filter(shown -> shown.title().equals(title))
                .findFirst()
                .ifPresent(this::open);
    }

    /** What has nothing to do with the site policy is not saved with it. */
    private void showFoot() {
        Shown now = list.getSelectionModel().getSelectedItem();
        boolean wanted = now == null || now.section() != null || model.changed().get();
        foot.setVisible(wanted);
        foot.setManaged(wanted);
    }

    private void show(SettingsState state) {
        panes.values().forEach(pane -> pane.show(state));
        list.refresh();
    }

    /** Saves, or goes to the first field that has to be corrected first. */
    public void save() {
        if (model.state().get().count() > 0) {
            focusProblem();
        } else {
            model.save();
        }
    }

    private void focusProblem() {
        SettingsState state = model.state().get();
        List<SettingsField> wrong = new ArrayList<>(state.problems().keySet());
        if (!wrong.isEmpty()) {
            open(wrong.get(0).section());
            panes.values().forEach(pane -> pane.focus(wrong.get(0)));
        } else if (!state.checkProblems().isEmpty()) {
            open(Section.MONITORING);
            monitoring.focusProblem();
        }
    }

    /** Text of so many per cent: where it is large, everything stands under one another. */
    public void textSize(int percent) {
        Orientation orientation = percent >= LARGE ? Orientation.VERTICAL : Orientation.HORIZONTAL;
        panes.values().forEach(pane -> pane.stack(orientation));
        monitoring.setScale(percent / TEXT_AT_100);
        boolean beside = orientation == Orientation.HORIZONTAL;
        setLeft(beside ? list : null);
        setTop(beside ? null : top);
    }
}
