// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/rehearsal/PaperFolder.h"

#include "core/documents/paper/Paint.h"
#include "core/register/Register.h"

#include <QCoreApplication>
#include <QImage>

namespace marac {

// Fine enough to read the smallest print of the papers on a screen.
static constexpr int picturesPerInch = 110;

Result<> PaperFolder::put(Register &records, const documents::PaperOrder &order, const QString &reference)
{
    const Result<documents::Document> paper = documents::makePaper(records, order, documents::PaperUse::Export);
    if (!paper)
        return Failure(paper.error());
    const QString pdf = documents::documentFileName(order.kind, reference, records.today());
    const Result<> written = documents::writePdf(*paper, m_folder.filePath(pdf));
    if (!written)
        return written;
    m_files.append(pdf);
    const QList<QImage> pages = documents::renderPages(*paper, picturesPerInch);
    for (qsizetype i = 0; i < pages.size(); ++i) {
        const QString picture = QStringLiteral("%1 page %2.png").arg(pdf.chopped(4)).arg(i + 1);
        if (!pages.at(i).save(m_folder.filePath(picture))) {
            return failure(Problem::Kind::Unavailable,
                           QCoreApplication::translate("PaperFolder", "A picture could not be written. The papers before it are kept; check the free "
                                                                      "space and run it again."));
        }
        m_files.append(picture);
    }
    return {};
}

} // namespace marac
