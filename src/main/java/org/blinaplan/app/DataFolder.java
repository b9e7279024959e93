package org.blinaplan.app;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;

/** Where the program keeps what belongs to the user who runs it. */
final class DataFolder {
    private static final String NAME = "blinaplan";

    private DataFolder() {}

    /**
     * The folder as each system has it: {@code ~/.local/share/blinaplan} on Linux.
     *
     * @param system the name of the operating system
     * @param home the user's home folder
     * @param environment the environment variables
     */
    static Path of(String system, Path home, Map<String, String> environment) {
        String name = system.toLowerCase(Locale.ROOT);
        if (name.startsWith("windows")) {
            String local = environment.get("LOCALAPPDATA");
            return (local == null ? home.resolve("AppData").resolve("Local") : Path.of(local)).resolve(NAME);
        }
        if (name.startsWith("mac")) {
            return home.resolve("Library").resolve("Application Support").resolve(NAME);
        }
        String data = environment.get("XDG_DATA_HOME");
        boolean usable = data != null && Path.of(data).isAbsolute();
        return (usable ? Path.of(String.valueOf(data)) : home.resolve(".local").resolve("share")).resolve(NAME);
    }

    /** The folder on this machine. */
    static Path here() {
        return of(System.getProperty("os.name", ""), Path.of(System.getProperty("user.home", "")), System.getenv());
    }
}
