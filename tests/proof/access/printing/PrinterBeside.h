// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

#include <atomic>
#include <mutex>
#include <thread>
#include <vector>

namespace marac::proof {

/// A printer for this process and those it starts from now on: the print service that the system's own library is told to ask
/// (CUPS_SERVER), with the one printer that the service knows. What is printed reaches it as it would any other, by the same spool;
/// it keeps nothing of it. To be made before anything asks for a printer.
class PrinterBeside
{
public:
    PrinterBeside();
    ~PrinterBeside();
    Q_DISABLE_COPY_MOVE(PrinterBeside)

    /// Whole PDFs so far.
    int papers() const { return m_papers; }

private:
    void listen();
    void serve(int connection);
    QByteArray answer(const QByteArray &asked, const QByteArray &body);

    int m_door = -1;
    int m_port = 0;
    std::atomic<int> m_papers = 0;
    std::mutex m_guard; ///< of the two below
    std::vector<int> m_connections;
    std::vector<std::thread> m_serving;
    std::thread m_listening;
};

} // namespace marac::proof
