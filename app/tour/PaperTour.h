// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Result.h"
#include "core/documents/papers/Papers.h"

#include <QString>

namespace marac {

class Register;

/// Every kind of paper the register can make, from a meeting that was held and one that is to come: as a PDF, and each page as PNG.
class PaperTour
{
public:
    PaperTour(Register &records, QString folder) : m_records(records), m_folder(std::move(folder)) {}

    /// The number of papers.
    Result<int> run();

private:
    Result<> keep(const documents::PaperOrder &order, const QString &name);

    Register &m_records;
    QString m_folder;
    int m_papers = 0;
};

} // namespace marac
