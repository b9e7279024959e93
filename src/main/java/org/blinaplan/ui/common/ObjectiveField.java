package org.blinaplan.ui.common;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import javafx.beans.property.StringProperty;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import org.blinaplan.domain.site.Objective;

/** What counts most when bags are chosen: each can be put first, the others keep their order behind it. */
public final class ObjectiveField extends MenuButton {
    private final transient StringProperty text;
    private final transient Texts texts;
    private final String unchosen;
    private List<String> usual = ids(Arrays.asList(Objective.values()));

    /**
     * The menu of one field.
     *
     * @param unchosen key of the words for choosing nothing: {@code "bags.site"}
     */
    public ObjectiveField(StringProperty text, Texts texts, String unchosen) {
        this.text = text;
        this.unchosen = unchosen;
        this.texts = texts;
        text.addListener((property, before, now) -> refresh());
        refresh();
    }

    /** What is used where nothing is chosen. */
    public void offer(List<Objective> resolved) {
        if (!ids(resolved).equals(usual)) {
            usual = ids(resolved);
            refresh();
        }
    }

    private static List<String> ids(List<Objective> objectives) {
        return objectives.stream().map(Objective::id).toList();
    }

    private void refresh() {
        List<String> order = order();
        setText(order.stream().map(this::name).collect(Collectors.joining(", ")));
        MenuItem site = new MenuItem(texts.of(unchosen));
        site.setOnAction(event -> text.set(""));
        List<MenuItem> items = new ArrayList<>(List.of(site, new SeparatorMenuItem()));
        order.forEach(id -> items.add(first(id, order)));
        getItems().setAll(items);
    }

    private List<String> order() {
        Set<String> chosen = Arrays.stream(text.get().split(",", -1))
                .map(String::strip)
                .filter(id -> !id.isEmpty())
                .collect(Collectors.toCollection(LinkedHashSet::new));
        chosen.addAll(chosen.isEmpty() ? usual : ids(Arrays.asList(Objective.values())));
        return List.copyOf(chosen);
    }

    private MenuItem first(String id, List<String> order) {
        MenuItem item = new MenuItem(texts.of("objective.first", name(id)));
        item.setDisable(order.get(0).equals(id));
        item.setOnAction(event -> {
            List<String> changed = new ArrayList<>(order);
            changed.remove(id);
            changed.add(0, id);
            text.set(String.join(",", changed));
        });
        return item;
    }

    /** As people say it; a word that is no objective stays as it is. */
    private String name(String id) {
        return texts.has("objective." + id) ? texts.of("objective." + id) : id;
    }
}
