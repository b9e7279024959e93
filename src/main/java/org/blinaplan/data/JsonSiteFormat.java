package org.blinaplan.data;

import org.blinaplan.application.Reading;
import org.blinaplan.application.SiteFormat;
import org.blinaplan.domain.site.SitePolicy;

/** Site policies as JSON. */
public final class JsonSiteFormat implements SiteFormat {
    @Override
    public Reading<SitePolicy> read(byte[] json) {
        Problems problems = new Problems();
        JsonValue tree = JsonTree.parse(json, problems);
        return problems.reading(
                tree == null ? null : Field.object(SiteJson::site).read(tree, "$", problems));
    }
}
