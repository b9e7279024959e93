package org.blinaplan.application.course;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.blinaplan.application.MonographFormat;
import org.blinaplan.application.Reading;
import org.blinaplan.application.Sha256;
import org.blinaplan.application.SiteFormat;
import org.blinaplan.application.adopt.AdoptedMonographs;
import org.blinaplan.application.store.Deed;
import org.blinaplan.application.store.EventStore.Outcome;
import org.blinaplan.application.store.Kept;
import org.blinaplan.application.store.OpenedStore;
import org.blinaplan.application.store.RecordKind;
import org.blinaplan.application.store.StoreFault;
import org.blinaplan.application.store.StreamId;
import org.blinaplan.domain.monograph.Monograph;
import org.blinaplan.domain.site.SitePolicy;
import org.jspecify.annotations.Nullable;

/** Keeps how the site works, and the monographs of verified plans. */
public final class KeepBases {
    private final SiteFormat sites;
    private final MonographFormat monographs;
    private final AdoptedMonographs library;

    public KeepBases(SiteFormat sites, MonographFormat monographs, AdoptedMonographs library) {
        this.sites = sites;
        this.monographs = monographs;
        this.library = library;
    }

    /** Everything plans are made by, as it is kept now. */
    public Bases read(OpenedStore store) throws StoreFault {
        List<SitePolicy> versions = new ArrayList<>();
        for (Kept kept : store.records().read(StreamId.SITE)) {
            if (!(sites.read(bytes(kept.json())) instanceof Reading.Read<SitePolicy> read)) {
                throw unreadable(kept, null);
            }
            versions.add(read.value());
        }
        Map<String, Monograph> kept = new HashMap<>();
        for (Kept record : store.records().read(StreamId.MONOGRAPHS)) {
            try {
                kept.put(hash(record.json()), monographs.read(record.json()));
            } catch (IllegalArgumentException e) {
                throw unreadable(record, e);
            }
        }
        String site =
                versions.isEmpty() ? null : versions.get(versions.size() - 1).name();
        return new Bases(versions, library.library(store.records(), site), kept);
    }

    private static StoreFault unreadable(Kept kept, @Nullable Exception why) {
        return new StoreFault(
                "Version " + kept.version() + " of " + kept.stream() + " in the store cannot be read by this version"
                        + " of the program. Nothing was changed. Use the newest version.",
                why);
    }

    /**
     * The site works like this from now on.
     *
     * @param expectedVersion of the site policy as it was seen
     * @param site a site policy file, without faults
     */
    public Outcome change(OpenedStore store, long expectedVersion, byte[] site) throws StoreFault {
        store.require(Deed.SET_POLICY);
        return store.records()
                .append(
                        StreamId.SITE,
                        expectedVersion,
                        RecordKind.SITE_POLICY,
                        new String(site, StandardCharsets.UTF_8));
    }

    /** Keeps a monograph whole, if it is not kept yet; its SHA-256. */
    public String keep(OpenedStore store, Monograph monograph) throws StoreFault {
        String json = monographs.write(monograph);
        String hash = hash(json);
        List<Kept> there = store.records().read(StreamId.MONOGRAPHS);
        while (there.stream().noneMatch(kept -> hash(kept.json()).equals(hash))) {
            if (store.records().append(StreamId.MONOGRAPHS, there.size(), RecordKind.MONOGRAPH, json)
                    instanceof Outcome.Appended) {
                return hash;
            }
            there = store.records().read(StreamId.MONOGRAPHS);
        }
        return hash;
    }

    private static byte[] bytes(String json) {
        return json.getBytes(StandardCharsets.UTF_8);
    }

    private static String hash(String json) {
        return Sha256.of(bytes(json));
    }
}
