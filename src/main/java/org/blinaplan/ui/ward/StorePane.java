package org.blinaplan.ui.ward;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.regex.Pattern;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.blinaplan.application.store.Head;
import org.blinaplan.application.store.StoreFault;
import org.blinaplan.ui.common.Background;
import org.blinaplan.ui.common.FileChoice;
import org.blinaplan.ui.common.Texts;
import org.blinaplan.ui.common.Wrapped;

/** The store itself: where it is, whether every record is as it was written, and a copy of it. */
final class StorePane extends VBox {
    /** What a URL may hold and nobody else is to read. */
    private static final Pattern PASSWORD = Pattern.compile("(?i)(password=)[^&]*");

    private final transient WardParts parts;
    private final transient Texts texts;
    private final transient Background background;
    private final Label said = Wrapped.text("");
    private final Button check = new Button();
    private final Button backup = new Button();

    StorePane(WardParts parts, Texts texts) {
        this.parts = parts;
        this.texts = texts;
        background = parts.backgrounds().get();
        setId("settings-section-store");
        getStyleClass().addAll("order-form", "settings-section", "store-pane");
        Label title = new Label(texts.of("store.section"));
        title.getStyleClass().add("heading");
        Label where = Wrapped.text(
                texts.of("store.where", PASSWORD.matcher(parts.location()).replaceAll("$1...")));
        Label about = Wrapped.text(texts.of("store.about"));
        check.setId("store-check");
        check.setText(texts.of("store.check"));
        check.setOnAction(event -> work("store.checking", this::checked));
        backup.setId("store-backup");
        backup.setText(texts.of("store.backup"));
        backup.setOnAction(event -> parts.outside()
                .files()
                .toSave(FileChoice.Kind.STORE, "blinaplan-backup.db")
                .ifPresent(file -> work("store.copying", () -> copied(file))));
        said.setId("store-said");
        HBox commands = new HBox(check, backup);
        commands.getStyleClass().add("store-commands");
        getChildren().setAll(title, where, about, commands, said);
    }

    private String checked() throws StoreFault {
        List<String> wrong = parts.use().store().check(parts.store());
        if (!wrong.isEmpty()) {
            return String.join(" ", wrong);
        }
        Head head = parts.store().records().head();
        return texts.of("store.right", head.position(), head.position() + ":" + head.shortCode());
    }

    private String copied(Path file) throws StoreFault {
        long records = parts.use().store().backup(parts.store(), parts.location(), file.toString());
        return texts.of("store.copied", records, file);
    }

    private void work(String what, Callable<String> work) {
        said.setText(texts.of(what));
        check.setDisable(true);
        backup.setDisable(true);
        background.run(texts.of(what), work, this::say, why -> {
            if (!(why instanceof StoreFault)) {
                throw new IllegalStateException("the store could not be kept", why);
            }
            say(String.valueOf(why.getMessage()));
        });
    }

    private void say(String sentence) {
        said.setText(sentence);
        check.setDisable(false);
        backup.setDisable(false);
    }
}
