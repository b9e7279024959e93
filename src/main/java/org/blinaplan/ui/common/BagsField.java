package org.blinaplan.ui.common;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import javafx.beans.property.StringProperty;
import javafx.scene.control.CheckMenuItem;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;

/** Which labelled bags may be used: ticked in a menu, or left to the site. */
public final class BagsField extends MenuButton {
    private static final int HOURS_PER_DAY = 24;
    private static final int FROM_DAYS = 168;

    private final transient StringProperty text;
    private final transient Texts texts;
    private final String unchosen;
    private List<Integer> known = List.of();
    private List<Integer> usual = List.of();
    private String nothing = "";

    /**
     * The menu of one field.
     *
     * @param unchosen key of the words for choosing nothing: {@code "bags.site"}
     */
    public BagsField(StringProperty text, Texts texts, String unchosen) {
        this.text = text;
        this.unchosen = unchosen;
        this.texts = texts;
        text.addListener((property, before, now) -> refresh());
        refresh();
    }

    /**
     * What can be ticked, and what the site uses.
     *
     * @param bags labelled hours of the monograph
     * @param resolved what is used where nothing is ticked
     */
    public void offer(List<Integer> bags, List<Integer> resolved) {
        if (!bags.equals(known) || !resolved.equals(usual)) {
            known = bags;
            usual = resolved;
            refresh();
        }
    }

    /** What is shown where nothing is ticked and what is used then is not known here. */
    public void unchosen(String words) {
        nothing = words;
        refresh();
    }

    private void refresh() {
        List<String> ticked = Arrays.stream(text.get().split(",", -1))
                .map(String::strip)
                .filter(part -> !part.isEmpty())
                .toList();
        List<String> used = usual.stream().map(String::valueOf).toList();
        setText(ticked.isEmpty() && used.isEmpty() ? nothing : names(ticked.isEmpty() ? used : ticked));
        MenuItem site = new MenuItem(texts.of(unchosen));
        site.setOnAction(event -> text.set(""));
        List<MenuItem> items = new ArrayList<>(List.of(site, new SeparatorMenuItem()));
        Set<String> offered = new java.util.LinkedHashSet<>(
                known.stream().map(String::valueOf).toList());
        offered.addAll(ticked);
        offered.forEach(hours -> items.add(item(hours, ticked)));
        getItems().setAll(items);
    }

    private CheckMenuItem item(String hours, List<String> ticked) {
        CheckMenuItem item = new CheckMenuItem(name(hours));
        item.setSelected(ticked.contains(hours));
        item.setOnAction(event -> {
            Set<String> changed = new TreeSet<>((a, b) -> order(a).compareTo(order(b)));
            changed.addAll(ticked);
            if (item.isSelected()) {
                changed.add(hours);
            } else {
                changed.remove(hours);
            }
            text.set(String.join(",", changed));
        });
        return item;
    }

    /** Numbers by size, anything else behind them. */
    private static String order(String hours) {
        return hours.matches("[0-9]{1,6}") ? "0".repeat(6 - hours.length()) + hours : "x" + hours;
    }

    private String names(List<String> bags) {
        return bags.stream().map(this::name).collect(Collectors.joining(", "));
    }

    /** {@code "24 h"}, and {@code "7 days"} for 168 hours. */
    private String name(String hours) {
        return hours.equals(String.valueOf(FROM_DAYS))
                ? texts.of("bags.days", FROM_DAYS / HOURS_PER_DAY)
                : texts.of("bags.hours", hours);
    }
}
