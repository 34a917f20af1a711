import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.aalto.stax.InputFactoryImpl;
import java.io.IOException;
import java.io.InputStream;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryType;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import org.throughline.journey.Statement;
import org.throughline.returns.Returns;
import org.throughline.returns.parcel.Guarded.Clean;
import org.throughline.returns.parcel.Member;
import org.throughline.returns.parcel.Parcel;
import org.throughline.returns.reading.NotUnderstood;
import org.throughline.returns.reading.Sink;
import org.throughline.returns.reading.Told;

/** Reads an invented census of so many megabytes, made while it is read, and says how fast and in how much memory. */
class ReadReturns {

    private static final String START =
            "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<Message>\n<Header>\n <CollectionDetails>\n"
                    + "  <Collection>CIN</Collection>\n  <Year>2026</Year>\n  <ReferenceDate>2026-03-31</ReferenceDate>\n"
                    + " </CollectionDetails>\n <Source>\n  <SourceLevel>L</SourceLevel>\n  <LEA>301</LEA>\n </Source>\n</Header>\n<Children>\n";
    private static final String END = "</Children>\n</Message>\n";

    void main(String[] args) throws IOException, XMLStreamException {
        long megabytes = args.length == 0 ? 60 : Long.parseLong(args[0]);
        var member = Member.of("census.xml", () -> new Census(megabytes * 1_000_000));
        raw(member);

        long raw = raw(member);
        IO.println("raw parse (Aalto, every event): " + told(megabytes, raw));

        long start = cpu();
        var guarded = Returns.guard(Parcel.of(member));
        IO.println("first pass:                     " + told(megabytes, cpu() - start));

        var found = Returns.recognise(((Clean) guarded).contents(), Told.NOTHING).returns().getFirst();
        start = cpu();
        var counts = new long[2];
        var tally = found.read(new Sink() {
            @Override
            public void states(Statement statement) {
                counts[0]++;
            }

            @Override
            public void notUnderstood(NotUnderstood notUnderstood) {
                counts[1]++;
            }
        });
        long took = cpu() - start;
        IO.println("reading into statements:        " + told(megabytes, took));
        IO.println("%s children, %,d statements, %,.0f a second; %d not understood"
                .formatted(tally.rows().get("Child"), counts[0], counts[0] / (took / 1e9), counts[1]));
        long peak = ManagementFactory.getMemoryPoolMXBeans().stream()
                .filter(pool -> pool.getType() == MemoryType.HEAP)
                .mapToLong(pool -> pool.getPeakUsage().getUsed())
                .sum();
        IO.println("heap: %d MB at most, of %d MB".formatted(
                peak / 1_000_000, Runtime.getRuntime().maxMemory() / 1_000_000));
    }

    /** Time of the processor, so that a busy machine does not count. */
    private static long cpu() {
        return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    }

    private static String told(long megabytes, long nanos) {
        return "%6.2f s of one core, %4.0f MB/s".formatted(nanos / 1e9, megabytes / (nanos / 1e9));
    }

    private static long raw(Member member) throws IOException, XMLStreamException {
        long start = cpu();
        var factory = new InputFactoryImpl();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        try (var bytes = member.open()) {
            var reader = factory.createXMLStreamReader(bytes);
            long length = 0;
            while (reader.hasNext()) {
                reader.next();
                if (reader.hasText()) {
                    length += reader.getTextLength();
                }
            }
            if (length == 0) {
                throw new IllegalStateException("nothing read");
            }
        }
        return cpu() - start;
    }

    /** The bytes of a census, made as they are asked for. */
    private static final class Census extends InputStream {
        private long left;
        private int number;
        private boolean ended;
        private byte[] now = START.getBytes(UTF_8);
        private int at;

        private Census(long bytes) {
            left = bytes;
        }

        @Override
        public int read() {
            throw new UnsupportedOperationException("one byte at a time");
        }

        @Override
        public int read(byte[] into, int off, int len) {
            if (at == now.length) {
                if (ended) {
                    return -1;
                }
                ended = left <= 0;
                now = (ended ? END : child(++number)).getBytes(UTF_8);
                at = 0;
            }
            int count = Math.min(len, now.length - at);
            System.arraycopy(now, at, into, off, count);
            at += count;
            left -= count;
            return count;
        }

        private static String child(int number) {
            int day = 1 + number % 28;
            int month = 1 + number / 28 % 12;
            var date = (month < 4 ? "2026-" : "2025-") + (month < 10 ? "0" : "") + month + (day < 10 ? "-0" : "-") + day;
            var assessment = "  <Assessments>\n   <AssessmentActualStartDate>" + date
                    + "</AssessmentActualStartDate>\n   <AssessmentAuthorisationDate>" + date
                    + "</AssessmentAuthorisationDate>\n   <FactorsIdentifiedAtAssessment>\n    <AssessmentFactors>3B</AssessmentFactors>\n"
                    + "    <AssessmentFactors>4B</AssessmentFactors>\n   </FactorsIdentifiedAtAssessment>\n  </Assessments>\n";
            var enquiry = "  <Section47>\n   <S47ActualStartDate>" + date + "</S47ActualStartDate>\n   <DateOfInitialCPC>" + date
                    + "</DateOfInitialCPC>\n   <ICPCnotRequired>0</ICPCnotRequired>\n  </Section47>\n";
            var plan = "  <ChildProtectionPlans>\n   <CPPstartDate>" + date
                    + "</CPPstartDate>\n   <InitialCategoryOfAbuse>NEG</InitialCategoryOfAbuse>\n   <LatestCategoryOfAbuse>EMO</LatestCategoryOfAbuse>\n"
                    + "   <NumberOfPreviousCPP>0</NumberOfPreviousCPP>\n   <Reviews>\n    <CPPreviewDate>2026-03-30</CPPreviewDate>\n   </Reviews>\n  </ChildProtectionPlans>\n";
            return "<Child>\n <ChildIdentifiers>\n  <LAchildID>TL" + number
                    + "</LAchildID>\n  <UPNunknown>UN3</UPNunknown>\n  <PersonBirthDate>2012-06-18</PersonBirthDate>\n  <Sex>F</Sex>\n </ChildIdentifiers>\n"
                    + " <ChildCharacteristics>\n  <Ethnicity>WBRI</Ethnicity>\n  <Disabilities>\n   <Disability>NONE</Disability>\n  </Disabilities>\n </ChildCharacteristics>\n"
                    + " <CINdetails>\n  <CINreferralDate>" + date
                    + "</CINreferralDate>\n  <ReferralSource>2B</ReferralSource>\n  <PrimaryNeedCode>N5</PrimaryNeedCode>\n" + assessment
                    + (number % 3 == 0 ? enquiry : "") + "  <ReferralNFA>0</ReferralNFA>\n" + (number % 6 == 0 ? plan : "")
                    + " </CINdetails>\n</Child>\n";
        }
    }
}
