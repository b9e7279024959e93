package org.blinaplan.ui.shell;

import java.io.File;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import javafx.scene.control.Alert;
import javafx.scene.control.ButtonBar;
import javafx.scene.control.ButtonType;
import javafx.stage.FileChooser;
import javafx.stage.Stage;
import org.blinaplan.ui.common.FileChoice;
import org.blinaplan.ui.common.Questions;
import org.blinaplan.ui.common.Texts;
import org.jspecify.annotations.Nullable;

/** The questions and file choosers of the system, in front of the window. */
public final class Dialogs implements FileChoice, Questions {
    private static final Pattern PLACE = Pattern.compile("(?m)^\\$[^: ]*: ");

    private final Stage stage;
    private final Texts texts;
    private @Nullable File folder;

    public Dialogs(Stage stage, Texts texts) {
        this.stage = stage;
        this.texts = texts;
    }

    @Override
    public Optional<Path> orderToOpen() {
        return chosen(chooser("chooser.open", Kind.ORDER).showOpenDialog(stage));
    }

    @Override
    public Optional<Path> toSave(Kind kind, String suggestedName) {
        FileChooser chooser = chooser("chooser.save." + kind, kind);
        chooser.setInitialFileName(suggestedName);
        return chosen(chooser.showSaveDialog(stage));
    }

    private FileChooser chooser(String title, Kind kind) {
        FileChooser chooser = new FileChooser();
        chooser.setTitle(texts.of(title));
        chooser.setInitialDirectory(folder);
        String ending = switch (kind) {
            case ORDER -> "*.json";
            case PDF -> "*.pdf";
            case STORE -> "*.db";
        };
        chooser.getExtensionFilters().setAll(new FileChooser.ExtensionFilter(texts.of("chooser.kind." + kind), ending));
        return chooser;
    }

    private Optional<Path> chosen(@Nullable File file) {
        if (file != null) {
            folder = file.getParentFile();
        }
        return Optional.ofNullable(file).map(File::toPath);
    }

    @Override
    public Unsaved unsaved() {
        ButtonType save = new ButtonType(texts.of("question.save"), ButtonBar.ButtonData.YES);
        ButtonType drop = new ButtonType(texts.of("question.drop"), ButtonBar.ButtonData.NO);
        ButtonType stay = new ButtonType(texts.of("question.stay"), ButtonBar.ButtonData.CANCEL_CLOSE);
        ButtonType answer = alert(texts.of("question.title"), texts.of("question.text"), List.of(save, drop, stay));
        if (answer == save) {
            return Unsaved.SAVE;
        }
        return answer == drop ? Unsaved.DROP : Unsaved.STAY;
    }

    @Override
    public boolean choose(String what, String why, String goOn) {
        ButtonType yes = new ButtonType(goOn, ButtonBar.ButtonData.YES);
        ButtonType stay = new ButtonType(texts.of("question.stay"), ButtonBar.ButtonData.CANCEL_CLOSE);
        return alert(what, why, List.of(yes, stay)) == yes;
    }

    @Override
    public void tell(String what, String why) {
        alert(
                what,
                withoutPaths(why),
                List.of(new ButtonType(texts.of("question.close"), ButtonBar.ButtonData.CANCEL_CLOSE)));
    }

    /** Without the places in the file, {@code $.patient.foo: }, that stand before sentences which name the field. */
    static String withoutPaths(String sentences) {
        return PLACE.matcher(sentences).replaceAll("");
    }

    private @Nullable ButtonType alert(String head, String text, List<ButtonType> buttons) {
        Alert alert = new Alert(Alert.AlertType.NONE, text, buttons.toArray(ButtonType[]::new));
        alert.initOwner(stage);
        alert.setTitle(texts.of("app.name"));
        alert.setHeaderText(head);
        alert.getDialogPane().getStylesheets().addAll(stage.getScene().getStylesheets());
        alert.getDialogPane().getStyleClass().addAll(stage.getScene().getRoot().getStyleClass());
        return alert.showAndWait().orElse(null);
    }
}
