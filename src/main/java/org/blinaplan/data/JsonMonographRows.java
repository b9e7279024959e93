package org.blinaplan.data;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.blinaplan.application.Problem;
import org.blinaplan.application.Reading;
import org.blinaplan.application.adopt.AdoptableRow;
import org.blinaplan.application.adopt.Adoption.OwnValue;
import org.blinaplan.application.adopt.MonographRows;
import org.blinaplan.data.JsonValue.JsonNumber;
import org.blinaplan.domain.monograph.Monograph;
import org.jspecify.annotations.Nullable;

/**
 * The rows of the monographs that ship with the program. It remembers the file that every monograph it has made came
 * from, so that a verified plan can keep it; safe for several threads.
 */
public final class JsonMonographRows implements MonographRows {
    private static final String START_OF_JSON = "[{\"";

    private final ResourceMonographs shipped;
    private final Map<String, MonographTree> trees = new ConcurrentHashMap<>();
    private final Map<Monograph, byte[]> files = new ConcurrentHashMap<>();
    private final Map<String, Made> last = new ConcurrentHashMap<>();

    public JsonMonographRows(ResourceMonographs shipped) {
        this.shipped = shipped;
    }

    private record Made(List<Settled> settled, boolean adopted, Reading<Monograph> reading) {}

    /**
     * The file a monograph came from.
     *
     * @throws IllegalArgumentException if it is none that this program has made
     */
    byte[] file(Monograph monograph) {
        byte[] file = files.get(monograph);
        if (file != null) {
            return file;
        }
        if (shipped.all().contains(monograph)) {
            return ResourceMonographs.file(monograph);
        }
        throw new IllegalArgumentException("the file of " + monograph.id() + " is not known");
    }

    private @Nullable MonographTree tree(String monograph) {
        return shipped.find(monograph)
                .map(known -> trees.computeIfAbsent(monograph, id -> new MonographTree(ResourceMonographs.file(known))))
                .orElse(null);
    }

    private MonographTree known(String monograph) {
        MonographTree tree = tree(monograph);
        if (tree == null) {
            throw new IllegalArgumentException("no monograph " + monograph);
        }
        return tree;
    }

    @Override
    public List<AdoptableRow> rows(String monograph) {
        MonographTree tree = tree(monograph);
        return tree == null ? List.of() : tree.rows();
    }

    @Override
    public Reading<String> typed(String monograph, AdoptableRow row, Typed typed, List<Settled> others) {
        Problems problems = new Problems();
        JsonValue content = value(typed.text().strip(), problems);
        if (content == null || !problems.isEmpty()) {
            return refused(row, problems.all());
        }
        if (RowJson.namesSources(content)) {
            return refused(
                    row,
                    List.of(new Problem(
                            "$",
                            "holds \"source\" or \"confidence\"; leave them out, the citation takes their place")));
        }
        String json = JsonPrinter.line(content);
        List<Settled> all = new ArrayList<>(others);
        all.add(new Settled(row.path(), new OwnValue(json, typed.citation())));
        MonographEdit edit;
        try {
            edit = MonographEdit.of(known(monograph), all);
        } catch (IllegalArgumentException e) {
            return refused(row, List.of(new Problem("$", String.valueOf(e.getMessage()))));
        }
        List<Problem> own = new ArrayList<>();
        if (read(edit) instanceof Reading.Refused<Monograph> refused) {
            List<String> places = edit.touched(row.path());
            refused.problems().stream()
                    .filter(problem -> problem.path().startsWith("$.sources")
                            || places.stream().anyMatch(place -> isIn(problem.path(), place)))
                    .forEach(own::add);
        }
        return own.isEmpty() ? new Reading.Read<>(json) : new Reading.Refused<>(own);
    }

    private static Reading<String> refused(AdoptableRow row, List<Problem> problems) {
        return new Reading.Refused<>(problems.stream()
                .map(problem -> new Problem(row.path(), problem.message()))
                .toList());
    }

    private static boolean isIn(String path, String place) {
        return path.equals(place) || path.startsWith(place + ".") || path.startsWith(place + "[");
    }

    /** JSON where it looks like it, else a single value as people write it. */
    private static @Nullable JsonValue value(String text, Problems problems) {
        if (!text.isEmpty() && START_OF_JSON.indexOf(text.charAt(0)) >= 0) {
            return JsonTree.parse(MonographEdit.bytes(text), problems);
        }
        if (text.isEmpty()) {
            problems.add("$", "is empty; write what the label says");
            return null;
        }
        boolean number = JsonTree.parse(MonographEdit.bytes(text), new Problems()) instanceof JsonNumber;
        return text.equals("true") || text.equals("false")
                ? new JsonValue.JsonBoolean(text.equals("true"))
                : RowWords.value(text, number);
    }

    @Override
    public String content(AdoptableRow row, List<String> texts) {
        JsonValue content = JsonTree.parse(MonographEdit.bytes(row.says()), new Problems());
        if (content == null) {
            throw new IllegalArgumentException(row.path() + " has no fields");
        }
        return JsonPrinter.line(RowWords.with(content, texts));
    }

    @Override
    public boolean same(String monograph, AdoptableRow row, OwnValue first, OwnValue second) {
        if (first.json().equals(second.json())) {
            return true;
        }
        Reading<Monograph> one = alone(monograph, row, first, first);
        Reading<Monograph> other = alone(monograph, row, second, first);
        return one instanceof Reading.Read<Monograph> && one.equals(other);
    }

    /** The shipped monograph with this value alone, under the label of the other. */
    private Reading<Monograph> alone(String monograph, AdoptableRow row, OwnValue own, OwnValue label) {
        OwnValue cited = new OwnValue(own.json(), label.citation());
        return read(MonographEdit.of(known(monograph), List.of(new Settled(row.path(), cited))));
    }

    @Override
    public Reading<Monograph> with(String monograph, List<Settled> settled, boolean adopted) {
        Made made = last.get(monograph);
        if (made == null || made.adopted() != adopted || !made.settled().equals(settled)) {
            MonographEdit edit = MonographEdit.of(known(monograph), settled);
            Reading<Monograph> reading = read(edit).map(read -> adopted ? read.asAdopted() : read);
            if (reading instanceof Reading.Read<Monograph> read) {
                files.put(read.value(), bytes(edit));
            }
            made = new Made(List.copyOf(settled), adopted, reading);
            last.put(monograph, made);
        }
        return made.reading();
    }

    private static Reading<Monograph> read(MonographEdit edit) {
        return new MonographReader().read(bytes(edit));
    }

    private static byte[] bytes(MonographEdit edit) {
        return MonographEdit.bytes(JsonPrinter.line(edit.file()));
    }
}
