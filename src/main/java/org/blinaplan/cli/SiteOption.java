package org.blinaplan.cli;

import java.nio.file.Path;
import org.blinaplan.application.SiteFormat;
import org.blinaplan.domain.site.SitePolicy;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** How the hospital works, for every command that asks. */
final class SiteOption {
    @Option(names = "--site", paramLabel = "SITE.json", description = "The site policy; without it, the defaults.")
    private @Nullable Path site;

    /** Whether one was named. */
    boolean isNamed() {
        return site != null;
    }

    /** The policy of the file, or the defaults; never a file that happens to lie on the machine. */
    SitePolicy read(SiteFormat sites) {
        return site == null ? SitePolicy.DEFAULT : Refusal.valueOf(sites.read(InputFile.read(site)), "site policy, ");
    }
}
