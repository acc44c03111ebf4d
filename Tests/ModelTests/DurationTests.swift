import Testing
import UCWAGenModel

@Suite struct DurationTests {
    @Test(arguments: [
        (Duration.zero, "0.00"), (.milliseconds(5), "0.00"), (.milliseconds(50), "0.05"), (.milliseconds(599), "0.59"),
        (.seconds(7), "7.00"), (.milliseconds(61_230), "61.23"),
    ])
    func secondsHaveTwoDigitsBehindThePoint(duration: Duration, text: String) {
        #expect(duration.hundredths == text)
    }
}
