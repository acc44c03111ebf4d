import Testing
import UCWARuntime

@Suite struct MediaTypeTests {
    @Test func parametersAreRead() {
        let type = MediaType(#"Multipart/Batching ; Boundary = "a;b" ;charset=UTF-8;flag; ;"#)
        #expect(type.name == "multipart/batching")
        #expect(type["boundary"] == "a;b")
        #expect(type["CHARSET"] == "UTF-8")
        #expect(type["flag"] == "")
        #expect(type.parameters.count == 3)
    }

    @Test func whatIsNoneHasANameAllTheSame() {
        #expect(MediaType("").name == "")
        #expect(MediaType(";;;").parameters == [])
    }

    @Test func kinds() {
        #expect(MediaType("application/vnd.microsoft.com.ucwa+json").isJSON)
        #expect(!MediaType("application/jsonp").isJSON)
        #expect(MediaType("text/xml").isXML)
        #expect(!MediaType("text/html").isXML)
    }
}
