package org.blinaplan.application.course;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import org.blinaplan.application.store.Head;
import org.blinaplan.application.store.StreamId;
import org.junit.jupiter.api.Test;

class CourseIndexTest {
    private static final CourseIndex INDEX = CourseIndex.of(
            new Head(9, "ab"),
            List.of(
                    course("1", "MRN-1001", "Okafor", "Ada", false),
                    course("2", "MRN-2002", "M\u00fcller-\u00d8stby", "Zo\u00eb", false),
                    course("3", "4711", "Adams", "Grace", false),
                    course("4", "1001-7", "Bo\u015fnak", "I\u015f\u0131l", false),
                    course("5", "5005", "Stra\u00dfer", "\u0141ukasz", true),
                    course("6", "5006", "Strasser", "Eva", false),
                    course("7", "\u0661\u0662", "\u041e\u043a\u0430\u0444\u043e\u0440", "", false)));

    private static IndexedCourse course(String code, String number, String family, String given, boolean over) {
        return new IndexedCourse(
                StreamId.course(code),
                1,
                new IndexedCourse.Named(number, family, given, "1971-05-14"),
                "us-2024-06",
                "relapsed-refractory",
                1,
                0,
                over,
                Instant.EPOCH);
    }

    private static List<String> found(String typed) {
        return INDEX.search(typed, 100).stream()
                .map(course -> course.id().text().substring(2))
                .toList();
    }

    @Test
    void findsByNumberHoweverItIsTyped() {
        assertThat(found("MRN-1001")).containsExactly("1");
        assertThat(found("mrn1001")).containsExactly("1");
        assertThat(found(" mrn 20")).containsExactly("2");
        assertThat(found("1001")).containsExactlyInAnyOrder("1", "4");
        assertThat(found("00")).as("inside of numbers too").containsExactlyInAnyOrder("1", "2", "4", "5", "6");
    }

    @Test
    void findsByNameWithoutAccentsAndInAnyOrder() {
        assertThat(found("ada oka")).containsExactly("1");
        assertThat(found("OKAFOR, Ada")).containsExactly("1");
        assertThat(found("muller")).containsExactly("2");
        assertThat(found("M\u00dcLLER ostby")).containsExactly("2");
        assertThat(found("zoe")).containsExactly("2");
        assertThat(found("bosnak isil")).containsExactly("4");
        assertThat(found("lukasz")).containsExactly("5");
        assertThat(found("\u043e\u043a\u0430")).containsExactly("7");
    }

    @Test
    void anAccentTypedAsASignOfItsOwnIsTheSame() {
        assertThat(found("mu\u0308ller")).containsExactly("2");
    }

    @Test
    void theBestMatchComesFirst() {
        assertThat(found("ada")).as("a family name before a given name").containsExactly("3", "1");
        assertThat(found("a")).as("and the rest last").startsWith("3", "1");
        assertThat(found("strasser"))
                .as("of equal ones those that are not over")
                .containsExactly("6", "5");
        assertThat(found("fo")).as("inside of a name").containsExactly("1");
    }

    @Test
    void everyWordMustFit() {
        assertThat(found("okafor grace")).isEmpty();
        assertThat(found("adams grace 47")).containsExactly("3");
    }

    @Test
    void nothingTypedFindsEverythingAndASignAloneNothing() {
        assertThat(found(" ")).hasSize(7).last().isEqualTo("5");
        assertThat(found("%")).isEmpty();
        assertThat(found("'; --")).isEmpty();
        assertThat(found("\u0000\ud800")).isEmpty();
    }

    @Test
    void findsAtMostSoMany() {
        assertThat(INDEX.search("", 2)).hasSize(2);
    }

    @Test
    void namesThoseToOpen() {
        assertThat(INDEX.underWay()).hasSize(6).noneMatch(IndexedCourse::over);
        assertThat(INDEX.find(StreamId.course("5"))).get().matches(IndexedCourse::over);
        assertThat(INDEX.find(StreamId.course("8"))).isEmpty();
    }

    @Test
    void goesOnWithWhatHasChanged() {
        CourseIndex further = INDEX.with(
                new Head(11, "cd"),
                List.of(course("1", "MRN-1001", "Okafor-Lind", "Ada", true), course("8", "8", "New", "", false)));
        assertThat(further.head().position()).isEqualTo(11);
        assertThat(further.courses()).hasSize(8);
        assertThat(further.search("lind", 9)).singleElement().matches(IndexedCourse::over);
        assertThat(INDEX.courses()).as("the earlier one stays as it was").hasSize(7);
    }
}
