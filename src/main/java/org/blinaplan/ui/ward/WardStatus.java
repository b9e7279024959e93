package org.blinaplan.ui.ward;

import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.blinaplan.domain.site.SitePolicy;
import org.blinaplan.ui.common.Dates;
import org.blinaplan.ui.common.Texts;

/** The line below: which hospital, what time it is there, where help is. */
final class WardStatus extends HBox {
    private final transient WardParts parts;
    private final transient Texts texts;
    private final Label site = new Label();
    private final Label now = new Label();

    WardStatus(WardParts parts, Texts texts) {
        this.parts = parts;
        this.texts = texts;
        getStyleClass().add("status");
        site.setMinWidth(Region.USE_PREF_SIZE);
        now.setMinWidth(Region.USE_PREF_SIZE);
        Region space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        Label key = new Label("F1");
        key.getStyleClass().add("key");
        Label explains = new Label(texts.of("status.help"));
        explains.setMinWidth(Region.USE_PREF_SIZE);
        HBox hint = new HBox(key, explains);
        hint.getStyleClass().add("status-help");
        getChildren().setAll(site, now, space, hint);
        show(SitePolicy.DEFAULT);
        tick();
    }

    /** Another hospital's name. */
    void show(SitePolicy policy) {
        site.setText(policy.name() == null ? texts.of("status.site.none") : policy.name());
    }

    /** The present time. */
    void tick() {
        var at = parts.clock().instant().atZone(parts.zone());
        now.setText(texts.of("status.now", Dates.moment(at), Dates.town(at.getZone())));
    }
}
