package org.blinaplan.ui.shell;

import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import javafx.geometry.Orientation;
import javafx.scene.Group;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.scene.shape.Rectangle;
import javafx.scene.shape.SVGPath;
import org.blinaplan.application.Plan;
import org.blinaplan.ui.common.Texts;
import org.jspecify.annotations.Nullable;

/** The frame: header, patient line, tabs, the chosen screen, the status line, and the help over it all. */
public final class ShellView extends StackPane {
    private static final KeyCombination SAVE_AS =
            new KeyCodeCombination(KeyCode.S, KeyCombination.SHORTCUT_DOWN, KeyCombination.SHIFT_DOWN);
    private static final int[] TEXT_SIZES = {100, 125, 150, 200};

    private final transient ShellViewModel model;
    private final transient Texts texts;
    private final Map<ShellViewModel.Screen, Node> screens;
    private final Map<ShellViewModel.Screen, ToggleButton> tabs = new EnumMap<>(ShellViewModel.Screen.class);
    private final PatientLine patient;
    private final HelpOverlay help;
    private final Button theme = new Button();
    private final Label now = new Label();
    private final BorderPane frame = new BorderPane();

    /** What the buttons of the header do. */
    public interface Commands {
        void startNew();

        void open();

        void save();

        void saveAs();

        void changeTheme();

        void textSize(int percent);
    }

    /** The frame around these screens. */
    public ShellView(ShellViewModel model, Map<ShellViewModel.Screen, Node> screens, Commands commands, Texts texts) {
        this.model = model;
        this.screens = Map.copyOf(screens);
        this.texts = texts;
        setId("shell");
        getStyleClass().add("shell");
        patient = new PatientLine(texts);
        help = new HelpOverlay(texts);
        frame.setTop(new VBox(header(commands), patient, tabBar()));
        frame.setBottom(statusBar());
        frame.setMinSize(0, 0);
        getChildren().setAll(frame, help);
        model.screen().addListener((property, before, chosen) -> showScreen(chosen));
        model.plan().addListener((property, before, plan) -> showPatient());
        model.title().addListener((property, before, text) -> showPatient());
        model.hint().addListener((property, before, text) -> showPatient());
        model.old().addListener((property, before, old) -> patient.dim(old));
        model.pill().addListener((property, before, text) -> patient.showPill(text));
        model.cycleState().addListener((property, before, state) -> patient.showState(state));
        patient.showPill(model.pill().get());
        showPatient();
        showScreen(model.screen().get());
    }

    private HBox header(Commands commands) {
        Label name = new Label(texts.of("app.name"), logo());
        name.getStyleClass().add("logo");
        name.setMinWidth(Region.USE_PREF_SIZE);
        Region space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        theme.setId("theme");
        theme.getStyleClass().add("flat");
        theme.setOnAction(event -> commands.changeTheme());
        theme.setMinWidth(Region.USE_PREF_SIZE);
        HBox bar = new HBox(
                name,
                command("command-new", "app.new", "", commands::startNew),
                command("command-open", "app.open", "key.open", commands::open),
                command("command-save", "app.save", "key.save", commands::save),
                saveMore(commands),
                space,
                textSizes(commands),
                theme);
        bar.getStyleClass().add("header");
        return bar;
    }

    private Button command(String id, String key, String keys, Runnable action) {
        Button button = new Button(texts.of(key));
        button.setId(id);
        button.getStyleClass().add("flat");
        button.setMinWidth(Region.USE_PREF_SIZE);
        button.setOnAction(event -> action.run());
        if (!keys.isEmpty()) {
            Label shortcut = new Label(texts.of(keys));
            shortcut.getStyleClass().add("key");
            button.setGraphic(shortcut);
            button.setContentDisplay(ContentDisplay.RIGHT);
        }
        return button;
    }

    private MenuButton saveMore(Commands commands) {
        MenuItem saveAs = new MenuItem(texts.of("app.saveAs"));
        saveAs.setId("command-save-as");
        saveAs.setAccelerator(SAVE_AS);
        saveAs.setOnAction(event -> commands.saveAs());
        MenuButton menu = new MenuButton("", null, saveAs);
        menu.setId("command-save-more");
        menu.getStyleClass().addAll("flat", "more");
        menu.setAccessibleText(texts.of("app.saveMore"));
        menu.setTooltip(new Tooltip(texts.of("app.saveMore")));
        menu.setMinWidth(Region.USE_PREF_SIZE);
        return menu;
    }

    private MenuButton textSizes(Commands commands) {
        MenuButton menu = new MenuButton(texts.of("app.text"));
        menu.setId("text-size");
        menu.getStyleClass().add("flat");
        menu.setMinWidth(Region.USE_PREF_SIZE);
        for (int percent : TEXT_SIZES) {
            MenuItem item = new MenuItem(texts.of("app.text.percent", percent));
            item.setOnAction(event -> commands.textSize(percent));
            menu.getItems().add(item);
        }
        return menu;
    }

    private static Group logo() {
        Rectangle ground = new Rectangle(22, 22);
        ground.setArcWidth(10);
        ground.setArcHeight(10);
        ground.getStyleClass().add("logo-ground");
        SVGPath step = new SVGPath();
        step.setContent("M4 14h5v-3.5h9");
        step.getStyleClass().add("logo-step");
        SVGPath days = new SVGPath();
        days.setContent("M4 17.5h14");
        days.getStyleClass().add("logo-days");
        days.getStrokeDashArray().setAll(3.5, 2.0);
        Group picture = new Group(ground, step, days);
        picture.getStyleClass().add("logo-picture");
        return new Group(picture);
    }

    private HBox tabBar() {
        ToggleGroup group = new ToggleGroup();
        HBox bar = new HBox();
        bar.getStyleClass().add("tabs");
        for (ShellViewModel.Screen screen : ShellViewModel.Screen.values()) {
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

    /** Says which theme the button leads to. */
    public void showTheme(boolean dark) {
        theme.setText(texts.of(dark ? "app.light" : "app.dark"));
        theme.setAccessibleText(texts.of(dark ? "app.theme.light" : "app.theme.dark"));
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
