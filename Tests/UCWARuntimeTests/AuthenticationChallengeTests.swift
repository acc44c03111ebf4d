import Foundation
import HTTPTypes
import Testing
import UCWARuntime

@Suite struct AuthenticationChallengeTests {
    private func read(_ field: String) -> [AuthenticationChallenge] { AuthenticationChallenge.challenges(in: field) }

    @Test func parametersAreRead() {
        let challenges = read(#"MsRtcOAuth href="https://pool.example/t?a=b,c",grant_type="urn:x:windows,password""#)
        #expect(challenges.count == 1)
        #expect(challenges[0].scheme == "MsRtcOAuth")
        #expect(challenges[0].isOf(scheme: "msrtcoauth"))
        #expect(!challenges[0].isOf(scheme: "Bearer"))
        #expect(challenges[0]["href"] == "https://pool.example/t?a=b,c")
        #expect(challenges[0]["Grant_Type"] == "urn:x:windows,password")
        #expect(challenges[0]["realm"] == nil)
    }

    @Test func quotationMarksAndSpacesMayBeMissingOrMany() {
        let challenge = AuthenticationChallenge(scheme: "A", parameters: ["href": "https://x.example/t", "realm": ""])
        #expect(read("A href=https://x.example/t, realm=\"\"") == [challenge])
        #expect(read(" A\thref = \"https://x.example/t\" ,, Realm =\"\" , ") == [challenge])
    }

    @Test func aFieldMayHoldSeveral() {
        #expect(
            read(#"Negotiate, NTLM abc==, Bearer trusted_issuers="", client_id="7", Basic"#) == [
                AuthenticationChallenge(scheme: "Negotiate"), AuthenticationChallenge(scheme: "NTLM"),
                AuthenticationChallenge(scheme: "Bearer", parameters: ["trusted_issuers": "", "client_id": "7"]),
                AuthenticationChallenge(scheme: "Basic"),
            ]
        )
    }

    @Test(arguments: ["", " , ", "href=\"x\"", "= ="])
    func whatIsNoneIsNotRead(field: String) {
        #expect(read(field) == [])
    }

    @Test func allFieldsOfAnAnswerAreRead() {
        var head = HTTPResponse(status: .unauthorized)
        head.headerFields.append(HTTPField(name: .wwwAuthenticate, value: #"MsRtcOAuth href="/t""#))
        head.headerFields.append(HTTPField(name: .wwwAuthenticate, value: "Bearer"))
        #expect(Response<NoContent>(head, body: Data()).challenges.map(\.scheme) == ["MsRtcOAuth", "Bearer"])
        #expect(Response<NoContent>(HTTPResponse(status: .ok), body: Data()).challenges == [])
    }
}
