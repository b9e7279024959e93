package org.blinaplan.data;

import java.nio.charset.StandardCharsets;
import org.blinaplan.application.Draft;
import org.blinaplan.application.Reading;
import org.blinaplan.application.SiteFormat;
import org.blinaplan.domain.site.SitePolicy;
import org.jspecify.annotations.Nullable;

/** Site policies as JSON: in a file and as typed. */
public final class JsonSiteFormat implements SiteFormat {
    private static final DraftJson DRAFTS = new DraftJson(DraftShape.SITE);

    @Override
    public Reading<SitePolicy> read(byte[] json) {
        Problems problems = new Problems();
        JsonValue tree = JsonTree.parse(json, problems);
        return problems.reading(tree == null ? null : site(tree, problems));
    }

    @Override
    public Reading<SitePolicy> read(Draft draft) {
        Problems problems = new Problems();
        return problems.reading(site(DRAFTS.tree(draft), problems));
    }

    private static @Nullable SitePolicy site(JsonValue tree, Problems problems) {
        return Field.object(SiteJson::site).read(tree, "$", problems);
    }

    @Override
    public Reading<Draft> open(byte[] json) {
        return DRAFTS.open(json);
    }

    @Override
    public byte[] save(Draft draft) {
        return DRAFTS.save(draft);
    }

    @Override
    public byte[] write(SitePolicy policy) {
        return JsonPrinter.file(SiteWriter.site(policy)).getBytes(StandardCharsets.UTF_8);
    }
}
