package org.blinaplan.ui.settings;

import java.util.ArrayList;
import java.util.List;
import org.blinaplan.application.Draft;
import org.blinaplan.application.store.StoreFault;
import org.jspecify.annotations.Nullable;

/** Site policies kept one after another, each with its number. */
final class KeptInMemory implements SiteKeeping {
    final List<Version> versions = new ArrayList<>(List.of(Version.NONE));

    @Nullable
    String refusal;

    @Nullable
    StoreFault fault;

    /** Somebody else keeps this. */
    Version keptBy(String person, Draft draft) {
        Version version = new Version(versions.size(), draft, person);
        versions.add(version);
        return version;
    }

    Version last() {
        return versions.get(versions.size() - 1);
    }

    @Override
    public Version read() throws StoreFault {
        if (fault != null) {
            throw fault;
        }
        return last();
    }

    @Override
    public Outcome keep(Draft draft, long seen) throws StoreFault {
        if (fault != null) {
            throw fault;
        }
        if (refusal != null) {
            return new Outcome.Refused(refusal);
        }
        return seen == last().number() ? new Outcome.Kept(keptBy("M. Reyes", draft)) : new Outcome.Overtaken(last());
    }
}
