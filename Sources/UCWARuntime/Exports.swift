// The few names of other modules that generated code writes: whoever imports this module can use them.
@_exported import struct Foundation.Data
@_exported import struct Foundation.Date
@_exported import struct HTTPTypes.HTTPRequest
@_exported import struct HTTPTypes.HTTPResponse
