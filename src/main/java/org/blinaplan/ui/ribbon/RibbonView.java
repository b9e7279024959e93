package org.blinaplan.ui.ribbon;

import java.util.Map;
import java.util.Optional;
import javafx.geometry.BoundingBox;
import javafx.geometry.Bounds;
import javafx.geometry.Insets;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.ScrollPane.ScrollBarPolicy;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.VBox;
import javafx.scene.text.Text;
import org.blinaplan.ui.common.InSight;

/**
 * The course at a glance: one row per cycle, one column per day. It fills its width from the left edge of the gutter
 * to the last column; the screen keeps 16 px free on both sides. One tab stop; the keys are those of
 * {@link RibbonCommand}.
 *
 * <p>It needs {@code /css/ribbon.css} in the scene, and the style class {@code dark} at the root of a dark theme.
 */
public final class RibbonView extends VBox {
    /** The style sheet, a resource. */
    public static final String STYLE_SHEET = "/css/ribbon.css";

    private static final double TEXT_SIZE = 13;
    private static final Map<KeyCode, RibbonCommand> KEYS = Map.ofEntries(
            Map.entry(KeyCode.LEFT, RibbonCommand.DAY_BEFORE),
            Map.entry(KeyCode.RIGHT, RibbonCommand.DAY_AFTER),
            Map.entry(KeyCode.UP, RibbonCommand.CYCLE_ABOVE),
            Map.entry(KeyCode.DOWN, RibbonCommand.CYCLE_BELOW),
            Map.entry(KeyCode.HOME, RibbonCommand.FIRST_DAY),
            Map.entry(KeyCode.END, RibbonCommand.LAST_DAY),
            Map.entry(KeyCode.PAGE_UP, RibbonCommand.WEEK_BEFORE),
            Map.entry(KeyCode.PAGE_DOWN, RibbonCommand.WEEK_AFTER),
            Map.entry(KeyCode.T, RibbonCommand.TODAY),
            Map.entry(KeyCode.N, RibbonCommand.NEXT_CHANGE),
            Map.entry(KeyCode.P, RibbonCommand.PREVIOUS_CHANGE),
            Map.entry(KeyCode.ENTER, RibbonCommand.OPEN),
            Map.entry(KeyCode.ESCAPE, RibbonCommand.CLOSE),
            Map.entry(KeyCode.W, RibbonCommand.WHY),
            Map.entry(KeyCode.E, RibbonCommand.EXPECTED_COURSE));
    private static final Map<KeyCode, RibbonCommand> ZOOM_KEYS = Map.of(
            KeyCode.PLUS, RibbonCommand.NEARER,
            KeyCode.EQUALS, RibbonCommand.NEARER,
            KeyCode.ADD, RibbonCommand.NEARER,
            KeyCode.MINUS, RibbonCommand.FARTHER,
            KeyCode.SUBTRACT, RibbonCommand.FARTHER);

    private final RibbonViewModel model;
    private final Text probe = new Text();
    private final CardPopup cards;
    private final RowsPane rows;
    private final ScrollPane scroll;
    private final LegendLine legend;

    public RibbonView(RibbonViewModel model) {
        this.model = model;
        cards = new CardPopup(model);
        rows = new RowsPane(model, cards, focusedProperty());
        rows.setId("ribbon-rows");
        scroll = new FittingScrollPane(rows);
        legend = new LegendLine(model);
        setId("ribbon");
        getStyleClass().add("ribbon");
        setFocusTraversable(true);
        setAccessibleHelp(model.words().of("ribbon.help"));
        setMinWidth(0);
        probe.setManaged(false);
        probe.setVisible(false);
        getChildren().addAll(probe, scroll);
        if (!model.isBagsOnly()) {
            getChildren().add(1, new AxisHeader(model, rows, rows.scrolledProperty()));
            getChildren().addAll(legend, new ExpectedCourseView(model, rows, cards));
        }
        followScrolling();
        followFont();
        model.selectedProperty().addListener((property, before, now) -> reveal());
        reveal();
        addEventHandler(KeyEvent.KEY_PRESSED, this::press);
        setOnMousePressed(event -> requestFocus());
        focusedProperty().addListener((property, before, focused) -> tell(focused));
        model.openedProperty().addListener((property, before, now) -> tell(isFocused()));
    }

    private void followFont() {
        probe.fontProperty().addListener((property, before, font) -> {
            rows.scaleProperty().set(font.getSize() / TEXT_SIZE);
            legend.setScale(font.getSize() / TEXT_SIZE);
        });
    }

    private void followScrolling() {
        scroll.setFocusTraversable(false);
        scroll.getStyleClass().add("edge-to-edge");
        scroll.setHbarPolicy(ScrollBarPolicy.AS_NEEDED);
        scroll.setVbarPolicy(ScrollBarPolicy.AS_NEEDED);
        VBox.setMargin(scroll, new Insets(0, -FittingScrollPane.BAR_ROOM, 0, 0));
        scroll.setMinHeight(0);
        Runnable look = () -> {
            double width = scroll.getViewportBounds().getWidth();
            Bounds seen = InSight.of(rows);
            rows.see(seen.getMinY(), seen.getMaxY());
            rows.sightWidthProperty().set(width == 0 ? Double.MAX_VALUE : width);
            rows.scrolledProperty().set(scroll.getHvalue() * Math.max(0, rows.getWidth() - width));
        };
        scroll.viewportBoundsProperty().addListener((property, before, now) -> look.run());
        scroll.vvalueProperty().addListener((property, before, now) -> look.run());
        scroll.hvalueProperty().addListener((property, before, now) -> look.run());
        rows.heightProperty().addListener((property, before, now) -> look.run());
        rows.widthProperty().addListener((property, before, now) -> look.run());
        rows.localToSceneTransformProperty().addListener((property, before, now) -> look.run());
        // What is in sight is sure only once everything above the ribbon has its place too.
        sceneProperty().addListener((property, before, now) -> {
            if (before != null) {
                before.removePostLayoutPulseListener(look);
            }
            if (now != null) {
                now.addPostLayoutPulseListener(look);
            }
        });
    }

    private void press(KeyEvent event) {
        boolean zoom = event.isShortcutDown();
        if ((event.getTarget() != this && !zoom) || event.isAltDown()) {
            return;
        }
        RibbonCommand command = (zoom ? ZOOM_KEYS : KEYS).get(event.getCode());
        if (command != null) {
            cards.hide();
            model.run(command);
            tell(isFocused());
            event.consume();
        }
    }

    /** A screen reader says the day in focus; a person sees its card, or the tasks of an open day without a card. */
    private void tell(boolean focused) {
        if (model.openedProperty().get() != null) {
            cards.hide();
            return;
        }
        RibbonDay day = model.selectedProperty().get();
        RowPane row = rows.focusedRow();
        if (focused && day != null && row != null) {
            row.askAbout(day);
        } else {
            cards.leave();
        }
    }

    /** Takes the focus and shows the day it is on. */
    public void focusDay() {
        requestFocus();
        reveal();
    }

    private void reveal() {
        Optional<RibbonDay> day = Optional.ofNullable(model.selectedProperty().get());
        setAccessibleText(day.map(RibbonDay::sentence).orElse(model.words().of("empty")));
        day.ifPresent(this::scrollTo);
    }

    private void scrollTo(RibbonDay day) {
        for (int i = 0; i < model.rows().size(); i++) {
            if (isFocused() && model.rows().get(i).cycle() == day.key().cycle()) {
                InSight.bring(rows, new BoundingBox(0, rows.top(i), 1, rows.rowHeight()));
            }
        }
        model.rows().stream()
                .filter(row -> row.cycle() == day.key().cycle())
                .findFirst()
                .ifPresent(row -> scrollAcross(rows.axis(row), day));
    }

    private void scrollAcross(Axis axis, RibbonDay day) {
        double width = scroll.getViewportBounds().getWidth();
        double room = rows.getWidth() - width;
        if (room <= 0 || width <= 0) {
            return;
        }
        double left = axis.x(day.date());
        double now = scroll.getHvalue() * room;
        if (left - axis.x0() < now || left + axis.column() > now + width) {
            scroll.setHvalue(Math.min(1, Math.max(0, left - axis.x0() - axis.column() / 2) / room));
        }
    }
}
