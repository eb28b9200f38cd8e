// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/proof/access/printing/PrintService.h"

#include <QtEndian>

namespace marac::proof {

/// Tags of what a value is, and of the group it begins (RFC 8010, 3.5).
enum Tag : char {
    operationGroup = 1,
    jobGroup = 2,
    endOfGroups = 3,
    printerGroup = 4,
    wholeNumber = 0x21,
    yesOrNo = 0x22,
    choice = 0x23,
    text = 0x41,
    name = 0x42,
    address = 0x45,
    charset = 0x47,
    language = 0x48
};

template <class Number>
static QByteArray big(Number number)
{
    QByteArray bytes(sizeof number, '\0');
    qToBigEndian(number, bytes.data());
    return bytes;
}

static QByteArray value(Tag tag, const QByteArray &of, const QByteArray &bytes)
{
    return QByteArray(1, tag) + big(quint16(of.size())) + of + big(quint16(bytes.size())) + bytes;
}

static QByteArray thePrinter(int port)
{
    const QByteArray place = "ipp://localhost:" + QByteArray::number(port) + "/printers/Proof";
    return QByteArray(1, printerGroup) + value(name, "printer-name", "Proof")
        + value(address, "printer-uri-supported", place) + value(address, "device-uri", "file:///dev/null")
        + value(choice, "printer-state", big(qint32(3))) // idle
        + value(yesOrNo, "printer-is-accepting-jobs", QByteArray(1, '\1'))
        + value(wholeNumber, "printer-type", big(qint32(4))) // prints in black
        + value(text, "printer-info", "Proof");
}

static QByteArray theJob()
{
    return QByteArray(1, jobGroup) + value(wholeNumber, "job-id", big(qint32(1)))
        + value(address, "job-uri", "ipp://localhost/jobs/1") + value(choice, "job-state", big(qint32(9))); // done
}

QByteArray said(const QByteArray &kind, const QByteArray &words)
{
    return "HTTP/1.1 200 OK\r\nContent-Type: " + kind + "\r\nContent-Length: " + QByteArray::number(words.size())
        + "\r\n\r\n" + words;
}

QByteArray describedPrinter()
{
    return R"ppd(*PPD-Adobe: "4.3"
*FormatVersion: "4.3"
*FileVersion: "1.0"
*LanguageVersion: English
*LanguageEncoding: ISOLatin1
*PCFileName: "PROOF.PPD"
*Manufacturer: "Proof"
*Product: "(Proof)"
*ModelName: "Proof"
*ShortNickName: "Proof"
*NickName: "Proof"
*PSVersion: "(3010.000) 0"
*LanguageLevel: "3"
*ColorDevice: False
*DefaultColorSpace: Gray
*FileSystem: False
*OpenUI *PageSize/Media Size: PickOne
*DefaultPageSize: A4
*PageSize A4/A4: ""
*CloseUI: *PageSize
*OpenUI *PageRegion/Media Size: PickOne
*DefaultPageRegion: A4
*PageRegion A4/A4: ""
*CloseUI: *PageRegion
*DefaultImageableArea: A4
*ImageableArea A4/A4: "0 0 595 842"
*DefaultPaperDimension: A4
*PaperDimension A4/A4: "595 842"
)ppd";
}

QByteArray answered(const QByteArray &request, int port)
{
    const bool isOfJob = request.size() > 3 && request.at(2) == 0 && request.at(3) != 0x0b; // Get-Printer-Attributes
    return QByteArray("\2\0\0\0", 4) + request.mid(4, 4) + QByteArray(1, operationGroup)
        + value(charset, "attributes-charset", "utf-8") + value(language, "attributes-natural-language", "en")
        + (isOfJob ? theJob() : thePrinter(port)) + QByteArray(1, endOfGroups);
}

} // namespace marac::proof
