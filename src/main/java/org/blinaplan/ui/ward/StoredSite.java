package org.blinaplan.ui.ward;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.blinaplan.application.Draft;
import org.blinaplan.application.Reading;
import org.blinaplan.application.SiteFormat;
import org.blinaplan.application.store.EventStore;
import org.blinaplan.application.store.Kept;
import org.blinaplan.application.store.StoreFault;
import org.blinaplan.application.store.StreamId;
import org.blinaplan.ui.settings.SiteKeeping;

/** The site policy in the store, for the screen that edits it. */
final class StoredSite implements SiteKeeping {
    private final WardParts parts;

    StoredSite(WardParts parts) {
        this.parts = parts;
    }

    @Override
    public Version read() throws StoreFault {
        List<Kept> versions = parts.store().records().read(StreamId.SITE);
        return versions.isEmpty() ? Version.NONE : version(versions.get(versions.size() - 1));
    }

    private Version version(Kept kept) throws StoreFault {
        SiteFormat format = parts.sites();
        if (format.open(kept.json().getBytes(StandardCharsets.UTF_8)) instanceof Reading.Read<Draft> read) {
            return new Version(kept.version(), read.value(), kept.by());
        }
        throw new StoreFault("Version " + kept.version() + " of the site policy cannot be read by this version of the"
                + " program. Nothing was changed. Use the newest version.");
    }

    @Override
    public Outcome keep(Draft draft, long seen) throws StoreFault {
        EventStore.Outcome outcome =
                parts.use().bases().change(parts.store(), seen, parts.sites().save(draft));
        if (outcome instanceof EventStore.Outcome.Appended appended) {
            return new Outcome.Kept(version(appended.kept()));
        }
        List<Kept> since = ((EventStore.Outcome.Overtaken) outcome).since();
        return new Outcome.Overtaken(version(since.get(since.size() - 1)));
    }
}
