package org.blinaplan.ui.shell;

import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.blinaplan.application.Plan;
import org.blinaplan.ui.common.Texts;
import org.jspecify.annotations.Nullable;

/** The frame: header, patient line, tabs, the chosen screen, the status line, and the help over it all. */
public final class ShellView extends StackPane {
    private final transient ShellViewModel model;
    private final transient Texts texts;
    private final Map<ShellViewModel.Screen, Node> screens;
    private final Map<ShellViewModel.Screen, ToggleButton> tabs = new EnumMap<>(ShellViewModel.Screen.class);
    private final PatientLine patient;
    private final HelpOverlay help;
    private final Label now = new Label();
    private final BorderPane frame = new BorderPane();

    /** The frame around these screens. */
    public ShellView(ShellViewModel model, Map<ShellViewModel.Screen, Node> screens, Node header, Texts texts) {
        this.model = model;
        this.screens = Map.copyOf(screens);
        this.texts = texts;
        setId("shell");
        getStyleClass().add("shell");
        patient = new PatientLine(texts);
        help = new HelpOverlay(texts);
        frame.setTop(new VBox(header, patient, tabBar()));
        frame.setBottom(statusBar());
        frame.setMinSize(0, 0);
        getChildren().setAll(frame, help);
        model.screen().addListener((property, before, chosen) -> showScreen(chosen));
        model.plan().addListener((property, before, plan) -> showPatient());
        model.title().addListener((property, before, text) -> showPatient());
        model.hint().addListener((property, before, text) -> showPatient());
        model.old().addListener((property, before, old) -> patient.dim(old));
        model.hidden().addListener((property, before, hidden) -> showPatient());
        model.pill().addListener((property, before, text) -> patient.showPill(text, model.isVerified()));
        model.cycleState().addListener((property, before, state) -> patient.showState(state));
        patient.showPill(model.pill().get(), model.isVerified());
        showPatient();
        showScreen(model.screen().get());
    }

    private HBox tabBar() {
        ToggleGroup group = new ToggleGroup();
        HBox bar = new HBox();
        bar.getStyleClass().add("tabs");
        for (ShellViewModel.Screen screen : new EnumMap<>(screens).keySet()) {
            ToggleButton tab = new ToggleButton(texts.of("tab." + id(screen)));
            tab.setId("tab-" + id(screen));
            tab.getStyleClass().setAll("tab-button");
            tab.setToggleGroup(group);
            tab.setMinWidth(Region.USE_PREF_SIZE);
            tab.setOnAction(event -> {
                tab.setSelected(true);
                model.screen().set(screen);
            });
            tabs.put(screen, tab);
            bar.getChildren().add(tab);
        }
        return bar;
    }

    private static String id(ShellViewModel.Screen screen) {
        return screen.name().toLowerCase(Locale.ROOT);
    }

    private HBox statusBar() {
        Label site = new Label(model.siteName());
        site.setMinWidth(Region.USE_PREF_SIZE);
        now.setMinWidth(Region.USE_PREF_SIZE);
        now.setId("status-now");
        Label status = new Label();
        status.setId("status-text");
        status.textProperty().bind(model.status());
        Tooltip whole = new Tooltip();
        whole.textProperty().bind(model.status());
        status.setTooltip(whole);
        HBox.setHgrow(status, Priority.ALWAYS);
        status.setMaxWidth(Double.MAX_VALUE);
        Label key = new Label("F1");
        key.getStyleClass().add("key");
        key.setMinWidth(Region.USE_PREF_SIZE);
        Label explains = new Label(texts.of("status.help"));
        explains.setMinWidth(Region.USE_PREF_SIZE);
        HBox hint = new HBox(key, explains);
        hint.getStyleClass().add("status-help");
        hint.setOnMouseClicked(event -> explain());
        HBox bar = new HBox(site, now, status, hint);
        bar.getStyleClass().add("status");
        return bar;
    }

    /** Shows the present time anew. */
    public void tick() {
        now.setText(model.nowText());
    }

    private void showPatient() {
        Plan plan = model.plan().get();
        if (plan == null) {
            patient.showNone(model.title().get(), model.hint().get());
        } else {
            patient.show(plan, model.now());
            patient.hideFacts(model.hidden().get());
        }
        tick();
    }

    private void showScreen(ShellViewModel.Screen screen) {
        ToggleButton tab = tabs.get(screen);
        if (tab != null) {
            tab.setSelected(true);
        }
        frame.setCenter(screenOf(screen));
    }

    private @Nullable Node screenOf(ShellViewModel.Screen screen) {
        return screens.get(screen);
    }

    /** Puts under one another what stands side by side, for large text. */
    void stack(Orientation orientation) {
        patient.stack(orientation);
    }

    /** Explains the screen that is shown. */
    public void explain() {
        help.explain(id(model.screen().get()));
    }
}
