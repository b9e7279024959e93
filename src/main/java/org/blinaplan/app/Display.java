package org.blinaplan.app;

import java.util.Locale;
import java.util.Map;

/** Whether there is a screen to open a window on. */
final class Display {
    private Display() {}

    /**
     * On Linux and its relatives the environment names the display; Windows and macOS always have one.
     *
     * @param system the name of the operating system
     * @param environment the environment variables
     */
    static boolean isThere(String system, Map<String, String> environment) {
        String name = system.toLowerCase(Locale.ROOT);
        if (name.startsWith("windows") || name.startsWith("mac")) {
            return true;
        }
        return !environment.getOrDefault("DISPLAY", "").isBlank()
                || !environment.getOrDefault("WAYLAND_DISPLAY", "").isBlank();
    }

    /** On this machine, now. */
    static boolean isHere() {
        return isThere(System.getProperty("os.name", ""), System.getenv());
    }
}
